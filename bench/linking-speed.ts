import { createDirectoryIndex } from '../src/plugins/newsroom/server/src/directory/directory-index';
import type { OrganisationRecord, PersonRecord } from '../src/plugins/newsroom/server/src/directory/records';
import { suggestParticipants } from '../src/plugins/newsroom/server/src/participants/suggest-participants';
import { FEMALE_NAMES, MALE_NAMES } from '../src/plugins/newsroom/server/src/text/given-names.data';

const PERSONS = 100_000;
const ORGANISATIONS = 10_000;
const TEXT_LENGTH = 3000;
const RUNS = 1000;

/** A small linear congruential generator: the same directory on every run. */
function randomSource(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  'ба ва га да жи за ка ла ма на па ра са та фа ха ча ша бе ве ге де зе ке ле ме не пе ре се те бо во го до ко ло мо но по ро со то бу ву гу ду ку лу му ну пу ру су ту ри ти ли ми ни ки'.split(
    ' ',
  );
const KINDS = ['Министерство', 'Комитет', 'Завод', 'Институт', 'Управление', 'Фонд', 'Университет', 'Союз'];
const OF = ['транспорта', 'связи', 'культуры', 'строительства', 'энергетики', 'машиностроения', 'спорта', 'образования'];

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}

/** A directory of invented people and organisations, the same on every run. */
export function makeRecords(
  personCount: number,
  organisationCount: number,
): { persons: PersonRecord[]; organisations: OrganisationRecord[] } {
  const random = randomSource(20250517);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)];
  const stem = (): string => Array.from({ length: 2 + random(2) }, () => pick(SYLLABLES)).join('');
  const surnames = Array.from({ length: 20_000 }, () => `${stem()}${pick(['лов', 'нев', 'син', 'ров', 'хин'])}`);
  const persons = Array.from({ length: personCount }, (_, at): PersonRecord => {
    const female = at % 2 === 1;
    const firstName = capital(pick(female ? FEMALE_NAMES : MALE_NAMES));
    return {
      id: at + 1,
      documentId: `p${at}`,
      lastName: capital(pick(surnames)) + (female ? 'а' : ''),
      firstName,
      patronymic: female ? 'Ивановна' : 'Иванович',
      gender: female ? 'female' : 'male',
      aliases: [],
      positions: [],
    };
  });
  const organisations = Array.from({ length: organisationCount }, (_, at): OrganisationRecord => {
    const place = capital(`${stem()}ской`);
    const name = at % 2 ? `${pick(KINDS)} ${pick(OF)} ${place} области` : `АО «${capital(stem())}${pick(['маш', 'пром', 'строй', 'газ'])}»`;
    return { id: at + 1, documentId: `o${at}`, name, shortName: null, legalForm: null, aliases: [], parentDocumentId: null };
  });
  return { persons, organisations };
}

function makeText(length: number, persons: readonly PersonRecord[], organisations: readonly OrganisationRecord[]): string {
  const random = randomSource(length);
  let text = '';
  while (text.length < length) {
    const person = persons[random(persons.length)];
    const other = persons[random(persons.length)];
    const organisation = organisations[random(organisations.length)];
    text += `Во встрече приняли участие директор ${organisation.name} ${person.firstName} ${person.lastName}, заместитель председателя комитета ${other.firstName} ${other.patronymic} ${other.lastName} и другие. `;
    text += `Как отметил ${person.lastName}, стороны обсудили меры поддержки предприятий региона и договорились продолжить работу в следующем году, когда будут готовы первые результаты. `;
  }
  return text.slice(0, length);
}

const megabytes = (): number => {
  global.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Prints what the engine takes at full scale: the index built, its memory, a usual text, and texts of growing length. */
export function measureSpeed(): void {
  const records = makeRecords(PERSONS, ORGANISATIONS);
  const before = megabytes();
  let index = createDirectoryIndex();
  const built = time(() => {
    index = createDirectoryIndex(records);
  });
  const memory = megabytes() - before;
  console.log(
    `index of ${PERSONS} persons and ${ORGANISATIONS} organisations: ${(built / 1000).toFixed(2)} s, ${memory.toFixed(0)} MB${global.gc ? '' : ' (before garbage collection: run with --expose-gc)'}`,
  );
  const texts = Array.from({ length: RUNS }, (_, at) => makeText(TEXT_LENGTH + (at % 7), records.persons, records.organisations));
  for (const text of texts.slice(0, 50)) suggestParticipants(text, index);
  const times = texts.map((text) => time(() => suggestParticipants(text, index))).sort((a, b) => a - b);
  console.log(
    `${TEXT_LENGTH} characters: p50 ${times[Math.floor(RUNS / 2)].toFixed(2)} ms, p95 ${times[Math.floor(RUNS * 0.95)].toFixed(2)} ms`,
  );
  const growth = (name: string, make: (length: number) => string): void => {
    const cells = [25_000, 50_000, 100_000, 200_000].map((length) => {
      const text = make(length);
      return `${length / 1000}k ${Math.min(...[0, 1].map(() => time(() => suggestParticipants(text, index)))).toFixed(0)} ms`;
    });
    console.log(`${name}: ${cells.join(', ')}`);
  };
  growth('news text', (length) => makeText(length, records.persons, records.organisations));
  growth('quotes only', (length) => '«'.repeat(length));
  growth('one name again and again', (length) => 'Иван Петров '.repeat(length / 12));
  growth('one long sentence of titles', (length) => 'председатель комитета, '.repeat(length / 23));
  growth('capitals without an end', (length) => 'А. Б. '.repeat(length / 6));
}
