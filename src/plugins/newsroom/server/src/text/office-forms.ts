import { ANY_CASE } from './cases';
import { declineNoun } from './noun-forms';
import { OFFICES } from './offices.data';

export interface OfficeReading {
  /** Folded. */
  nominative: string;
  cases: number;
  plural: boolean;
}

const FORMS = new Map<string, OfficeReading[]>();
const UNCHANGED = /^зам.*(?:ы|а|его|дрой|лом)$/;

function add(form: string, reading: OfficeReading): void {
  const readings = FORMS.get(form);
  const same = readings?.find((other) => other.nominative === reading.nominative && other.plural === reading.plural);
  if (same) same.cases |= reading.cases;
  else if (readings) readings.push(reading);
  else FORMS.set(form, [reading]);
}
const ALL = [...new Set(OFFICES)];
// "замдиректора" is a nominative first, and a genitive of "замдиректор" only then.
for (const office of ALL) if (UNCHANGED.test(office)) add(office, { nominative: office, cases: ANY_CASE, plural: false });
for (const office of ALL) {
  if (!UNCHANGED.test(office)) for (const { form, cases, plural } of declineNoun(office)) add(form, { nominative: office, cases, plural });
}

const NONE: readonly OfficeReading[] = [];
const PREFIXED = /^(вице|экс|обер|пресс|лорд|генерал|контр|шеф|штаб|унтер|премьер|со|супер|арт|бизнес|топ|медиа|ко)-(.+)$/;

/** What office a folded word is a form of; empty when it is none. */
export function readOffice(word: string): readonly OfficeReading[] {
  const known = FORMS.get(word);
  if (known) return known;
  if (word.indexOf('-') < 0) return NONE;
  const prefixed = PREFIXED.exec(word);
  if (prefixed)
    return (FORMS.get(prefixed[2]!) ?? NONE).map((reading) => ({ ...reading, nominative: `${prefixed[1]}-${reading.nominative}` }));
  const hyphen = word.indexOf('-');
  if (hyphen > 2) {
    // "дизайнер-модельер": both halves decline
    const first = FORMS.get(word.slice(0, hyphen));
    const second = FORMS.get(word.slice(hyphen + 1));
    if (first && second)
      return second
        .filter((reading) => first.some((other) => (other.cases & reading.cases) !== 0))
        .map((reading) => ({ ...reading, nominative: `${first[0]!.nominative}-${reading.nominative}` }));
  }
  return NONE;
}
