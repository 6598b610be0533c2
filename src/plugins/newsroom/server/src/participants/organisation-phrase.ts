import { adjectiveCases, nominativeAdjective, type GrammaticalGender } from '../text/adjective-forms';
import { ACCUSATIVE, ANY_CASE, GENITIVE } from '../text/cases';
import { readOffice } from '../text/office-forms';
import { LEGAL_FORMS } from '../directory/organisation-words.data';
import { readDescriptor, type HeadReading } from './organisation-heads';
import { complementEnd, isHeadWord } from './phrase-complement';
import type { ReadText } from './read-text';

/** An organisation spelled out by a noun: "Волгоградская городская Дума", "комитет промышленной политики, торговли и ТЭК". */
export interface OrganisationPhrase {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  headAt: number;
  head: HeadReading;
  gender: GrammaticalGender;
  plural: boolean;
}

// Abbreviations that head a name and take adjectives: "Волгоградское РО".
const ABBREVIATED: Readonly<Record<string, GrammaticalGender>> = {
  ро: 'neuter',
  гу: 'neuter',
  мо: 'neuter',
  тпп: 'feminine',
  рсо: 'neuter',
  оно: 'neuter',
  уфсб: 'neuter',
  гумвд: 'neuter',
  мид: 'masculine',
  нии: 'masculine',
  нпо: 'neuter',
  мвд: 'neuter',
};

export function genderOfNoun(nominative: string): GrammaticalGender {
  if (/[ое]$/.test(nominative)) return 'neuter';
  if (/[ая]$/.test(nominative) || /(?:церковь|сеть|часть|власть|печать|шахта)$/.test(nominative)) return 'feminine';
  return 'masculine';
}

/** Organisations are no animate beings: what looks like a genitive is one. */
const casesOfThing = ({ form, nominative, cases, plural }: HeadReading): number =>
  cases & GENITIVE && cases & ACCUSATIVE && !plural && form !== nominative ? cases & ~ACCUSATIVE : cases;

/** The phrase with its head at a token, or null when the token heads none. `isStop` marks tokens that belong to persons. */
export function organisationPhraseAt(text: ReadText, headAt: number, isStop: (at: number) => boolean): OrganisationPhrase | null {
  const { tokens, sentences } = text;
  const token = tokens[headAt]!;
  let readings: readonly HeadReading[] = readDescriptor(token.folded);
  const abbreviated = token.allCapitals ? ABBREVIATED[token.folded] : undefined;
  if (abbreviated) readings = [{ form: token.folded, cases: ANY_CASE, plural: false, nominative: token.text }];
  if (readings.length === 0) return null;
  let from = headAt;
  let cases = ANY_CASE;
  while (from > 0 && headAt - from < 8 && sentences[from - 1] === sentences[headAt] && !isStop(from - 1)) {
    const previous = tokens[from - 1]!;
    if (previous.kind !== 'word' || tokens[from]!.before !== 'space') break;
    // "Свято-Духова монастыря": a possessive adjective
    if (
      POSSESSIVE.test(previous.text) &&
      from === headAt &&
      readings.some((reading) => reading.cases & GENITIVE && !reading.plural && genderOfNoun(reading.nominative) === 'masculine')
    ) {
      cases &= GENITIVE | ACCUSATIVE;
      from -= 1;
      continue;
    }
    const own = PARTICIPLE.test(previous.text) ? 0 : adjectiveCases(previous.folded);
    if (
      !own ||
      (cases & own) === 0 ||
      readOffice(previous.folded).length > 0 ||
      isHeadWord(previous.folded) ||
      NO_MODIFIERS.test(previous.folded)
    )
      break;
    // "здание Банка", "патрулирование центра": a noun with an adjective's ending, which doesn't agree
    const isPlural = /[иы]е$/.test(previous.folded);
    if (!readings.some((reading) => (casesOfThing(reading) & own) !== 0 && (reading.plural || !isPlural))) break;
    cases &= own;
    from -= 1;
  }
  const fitting = readings.filter((reading) => (reading.cases & cases) !== 0);
  const head = fitting.find((reading) => !reading.plural) ?? fitting[0];
  if (!head) return null;
  return {
    from,
    to: complementEnd(text, headAt, isStop),
    headAt,
    head,
    gender: abbreviated ?? genderOfNoun(head.nominative),
    plural: head.plural,
  };
}

const POSSESSIVE = /^[А-ЯЁ][а-яё]+-[А-ЯЁ][а-яё]*(?:ов|ев|ин)а$/;
const PARTICIPLE = /^[а-яё]+(?:ющ|ущ|вш|[аяу]ем)(?:ий|ый|ая|ее|ое|его|ого|ему|ому|им|ым|ем|ом|ей|ой|ую|ие|ые)(?:ся)?$/;
const NO_MODIFIERS =
  /^(?:эт|так|сам|свой|свое|свои|наш|ваш|котор|друг|как|каждо|люб|все|весь|всей|всего|оди|одн|нов|бывш|нынешн|прошл|перв(?:ая|ый|ое|ой|ого) в|крупнейш|влиятельн|известн|следующ|последн|указанн|данн|соответствующ|местн|крупн|мо[ийя]|ран(?:ее|ьше)|дал(?:ее|ьше)|поздн(?:ее|ейш)|вскоре|скорее|него$|профильн|его|ее|их|ним|многи|некотор|разн|различн|обо|обе)/;

/** The phrase as printed, in the nominative. */
export function nominativeOfPhrase(text: ReadText, phrase: OrganisationPhrase): string {
  const { tokens } = text;
  let result = '';
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const token = tokens[at]!;
    const gap = at === phrase.from ? '' : text.text.slice(tokens[at - 1]!.end, token.start).replace(/\s+/g, ' ');
    let word = token.text;
    if (at < phrase.headAt) word = POSSESSIVE.test(word) ? word.slice(0, -1) : nominativeAdjective(word, phrase.gender, phrase.plural);
    else if (at === phrase.headAt && !token.allCapitals)
      word = withCapitals(phrase.plural ? token.folded : phrase.head.nominative, token.text);
    result += gap + word;
  }
  return result;
}

export function withCapitals(word: string, model: string): string {
  if (model[0] === model[0]!.toLowerCase()) return word;
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Whether a legal form opens a name here. */
export const isLegalForm = (text: ReadText, at: number): boolean =>
  text.tokens[at]!.allCapitals && LEGAL_FORMS.has(text.tokens[at]!.folded);
