import { ANY_CASE, ANY_GENDER, NOMINATIVE, type NameReading } from '../text/cases';
import { latinKey } from '../directory/latin-key';
import { isGivenNameInLatin } from '../text/given-name-readings';
import { LATIN_NAMES } from '../text/given-names.data';
import { isOfKnownFather, readPatronymic } from '../text/patronymic-readings';
import { evidenceForName } from './name-evidence';
import type { NameHypothesis, PersonMention } from './mentions';
import { isRomanNumeral, type NamePart, type NameRun } from './name-runs';
import type { ReadText } from './read-text';
import { combineReadings } from './combine-readings';
import { isNoName, isPlaceName } from './no-name';

const LATIN = new Set(LATIN_NAMES);
const CLERGY = /^(?:игумен|архимандрит|митрополит|архиепископ|епископ|иеромонах|протоиерей|монах|схиигумен|инок|владык|патриарх|настоятел)/;
const SURNAME_SHAPE =
  /(?:[оеё]в|[иы]н|ск(?:ий|ой)|цк(?:ий|ой)|[оеё]ва|[иы]на|ская|цкая|енко|[чш]ук|[юу]к|швили|дзе|[яа]н|[иы]х|сон|берг|ман|штейн|ич|чик|ец|оглу|ес|ос|ини|елли|айте|ене|ис|ус|ас)$/;
const ADJECTIVE = /(?:ый|ая|ое|ые|ого|ому|ую|ых|ыми|ский|ское|ские|ского|скому|ским|ском|ских|скими|ние|ние|ение|ция|ции|ость)$/;

interface Context {
  text: ReadText;
  /** Tokens that already belong to an organisation, a quoted title or another person. */
  taken: (at: number) => boolean;
}

const latinReading = (word: string): NameReading[] => [{ nominative: word, genders: ANY_GENDER, cases: ANY_CASE, weight: 1 }];

/** A new name of full length that starts at `run[at]`, or null. `evidence` says what made it a name. */
export function recogniseNameAt(context: Context, run: NameRun, at: number): PersonMention | null {
  const { text } = context;
  const { tokens } = text;
  const word = (k: number): NamePart | null => {
    const part = run[k];
    return part?.kind === 'word' && !context.taken(part.at) && !isNoName(text, part.at) ? part : null;
  };
  const make = (
    kind: PersonMention['kind'],
    to: number,
    given: NamePart | null,
    patronymic: NamePart | null,
    family: NamePart | null,
    initials: string[],
    hypotheses: NameHypothesis[],
    confidence: number,
    evidence: string,
  ): PersonMention | null => {
    if (hypotheses.length === 0) return null;
    const last = run[to - 1]!;
    return {
      kind,
      from: run[at]!.at,
      to: last.kind === 'initial' ? last.at + 2 : last.at + 1,
      givenAt: given?.at ?? -1,
      patronymicAt: patronymic?.at ?? -1,
      familyAt: family?.at ?? -1,
      initials,
      entries: [],
      hypotheses,
      confidence,
      evidence,
    };
  };
  const surname = (part: NamePart): readonly NameReading[] => text.surnameReadings(part.at);
  const initialsOnly = (family: NamePart): NameHypothesis[] =>
    surname(family).map((reading) => ({
      given: '',
      patronymic: '',
      family: reading.nominative,
      genders: reading.genders,
      cases: reading.cases,
      weight: reading.cases & NOMINATIVE ? Math.min(1, reading.weight * 1.6) : reading.weight,
    }));

  const head = run[at]!;
  if (head.kind === 'particle') return null;
  if (head.kind === 'initial') {
    const second = run[at + 1]?.kind === 'initial' ? 1 : 0;
    const family = word(at + 1 + second);
    if (!family || tokens[family.at]!.folded.length < 3) return null;
    const initials = [head, ...(second ? [run[at + 1]!] : [])].map((part) => tokens[part.at]!.folded);
    if (initials.join('') === 'us') return null;
    const solid =
      second === 1 ||
      SURNAME_SHAPE.test(tokens[family.at]!.folded) ||
      surname(family).some((reading) => SURNAME_SHAPE.test(reading.nominative));
    return make('initials', at + 2 + second, null, null, family, initials, initialsOnly(family), solid ? 0.85 : 0.6, 'initials');
  }
  const first = word(at);
  if (!first) return null;
  const firstToken = tokens[first.at]!;
  const given = firstToken.latin
    ? LATIN.has(firstToken.folded) || isGivenNameInLatin(firstToken.folded, latinKey)
      ? latinReading(firstToken.folded)
      : []
    : text.givenReadings(first.at);
  // Фамилия И. О.
  if (run[at + 1]?.kind === 'initial' && !given.length && firstToken.folded.length > 2) {
    const second = run[at + 2]?.kind === 'initial' ? 1 : 0;
    const initials = [run[at + 1]!, ...(second ? [run[at + 2]!] : [])].map((part) => tokens[part.at]!.folded);
    if (second || SURNAME_SHAPE.test(firstToken.folded)) {
      if (run[at + 2 + second]?.kind !== 'word')
        return make('initials', at + 2 + second, null, null, first, initials, initialsOnly(first), 0.75, 'initials');
    }
  }
  // игумен Лазарь (Кулик)
  const bracket = tokens[first.at + 1];
  const inBracket = tokens[first.at + 2];
  if (
    given.length &&
    run.length === at + 1 &&
    bracket?.text === '(' &&
    inBracket?.kind === 'word' &&
    inBracket.capital &&
    tokens[first.at + 3]?.text === ')' &&
    CLERGY.test(tokens[first.at - 1]?.folded ?? '')
  ) {
    const found = combineReadings(given, text.surnameReadings(first.at + 2), null, '');
    const made = make('full', at + 1, first, null, { kind: 'word', at: first.at + 2 }, [], found, 0.9, 'listed-given-name');
    return made && { ...made, to: first.at + 4 };
  }
  const second = word(at + 1);
  const third = word(at + 2);
  const patronymicOf = (part: NamePart | null): NameReading[] => (part ? readPatronymic(tokens[part.at]!.folded) : []);
  if (given.length > 0) {
    if (second && patronymicOf(second).length && third) {
      const found = combineReadings(given, surname(third), patronymicOf(second), '');
      if (found.length) return make('full', at + 3, first, second, third, [], found, 0.95, 'patronymic');
    }
    // Имя И. Фамилия
    if (run[at + 1]?.kind === 'initial' && third) {
      const found = combineReadings(given, surname(third), null, '');
      if (found.length) return make('full', at + 3, first, null, third, [], found, 0.9, 'listed-given-name');
    }
    if (second && !patronymicOf(second).some((reading) => isOfKnownFather(reading.nominative))) {
      let end = at + 2;
      let family = second;
      // particles and further parts of a foreign surname
      while (run[end]?.kind === 'particle' && word(end + 1)) {
        family = word(end + 1)!;
        end += 2;
      }
      const more = word(end);
      if (
        more &&
        end === at + 2 &&
        given.length &&
        (text.givenReadings(second.at).length > 0 || !SURNAME_SHAPE.test(tokens[second.at]!.folded)) &&
        !isPlaceName(text, more.at) &&
        !text.givenReadings(more.at).length
      ) {
        family = more;
        end += 1;
      }
      if (isRomanNumeral(tokens[family.at]!)) {
        const found = combineReadings(given, latinReading(tokens[family.at]!.folded), null, '');
        return make('full', end, first, null, family, [], found, 0.8, 'listed-given-name');
      }
      if (isPlaceName(text, family.at) && !SURNAME_SHAPE.test(tokens[family.at]!.folded)) return null;
      if (
        firstToken.latin &&
        /^(?:university|college|school|institute|street|park|airport|prize|award|open|cup|post|times|journal|house|company|group)$/.test(
          tokens[family.at]!.folded,
        )
      )
        return null;
      const readings = tokens[family.at]!.latin ? latinReading(tokens[family.at]!.folded) : surname(family);
      const found = combineReadings(given, readings, null, '');
      if (found.length) return make('full', end, first, null, family, [], found, 0.9, 'listed-given-name');
    }
    if (run[at + 1]?.kind === 'particle' && word(at + 2)) {
      const family = word(at + 2)!;
      const found = combineReadings(given, surname(family), null, '');
      if (found.length) return make('full', at + 3, first, null, family, [], found, 0.9, 'listed-given-name');
    }
  }
  // Фамилия Имя [Отчество]
  if (second && text.givenReadings(second.at).length && !isPlaceName(text, first.at) && !ADJECTIVE.test(firstToken.folded)) {
    const patronymic = patronymicOf(third);
    if (patronymic.length && third) {
      const found = combineReadings(text.givenReadings(second.at), surname(first), patronymic, '');
      if (found.length) return make('full', at + 3, second, third, first, [], found, 0.9, 'patronymic');
    }
    if (SURNAME_SHAPE.test(firstToken.folded) && !third && !text.isSentenceStart(first.at)) {
      const found = combineReadings(text.givenReadings(second.at), surname(first), null, '').filter((one) => one.cases & NOMINATIVE);
      if (found.length) return make('full', at + 2, second, null, first, [], found, 0.7, 'listed-given-name');
    }
  }
  // two or three words that are no known given names
  if (
    second &&
    !firstToken.latin &&
    !(third && text.givenReadings(second.at).length) &&
    !(third && text.givenReadings(third.at).length && !text.givenReadings(first.at).length)
  ) {
    const end =
      third && !isPlaceName(text, third.at) && !tokens[third.at]!.latin && evidenceForName(text, first.at, third.at) >= 1 ? third : second;
    const evidence = evidenceForName(text, first.at, end.at);
    if (evidence < 1 || patronymicOf(second).length) return null;
    const found = combineReadings(surname(first), surname(end), null, '');
    return make(
      'full',
      end === third ? at + 3 : at + 2,
      first,
      null,
      end,
      [],
      found,
      Math.min(0.85, 0.45 + evidence * 0.2),
      'shape-of-name',
    );
  }
  return null;
}
