import { adjectiveCases, nominativeAdjective, type GrammaticalGender } from '../text/adjective-forms';
import { ACCUSATIVE, ANY_CASE, GENITIVE } from '../text/cases';
import { readOffice } from '../text/office-forms';
import { looksLikeVerb } from '../text/verbs';
import { LEGAL_FORMS } from '../directory/organisation-words.data';
import { readDescriptor, readOrganisationHead, type HeadReading } from './organisation-heads';
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

const PREPOSITIONS = new Set(['по', 'при', 'имени', 'им', 'в', 'во', 'для', 'против']);
const CONJUNCTIONS = new Set(['и']);
const LONGEST = 24;
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

const GENITIVE_NOUN = /(?:а|я|ы|и|ов|ев|ей|ий|у|ю|ам|ям|ах|ях|ств|ок|ек|ен|ин|ом|ем|ью|е)$/;

/** How far the words after the head go on with the name: genitives, "по …", abbreviations, quotes, "и" between equals. */
function complementEnd(text: ReadText, headAt: number, isStop: (at: number) => boolean): number {
  const { tokens, sentences, quotePairs } = text;
  let end = headAt + 1;
  let at = end;
  let expectNoun = false;
  let prepositions = 0;
  while (at < tokens.length && sentences[at] === sentences[headAt] && at - headAt < LONGEST && !isStop(at)) {
    const token = tokens[at]!;
    if (token.kind === 'open') {
      const close = quotePairs[at]!;
      if (close < 0 || close - at > 10) break;
      end = close + 1;
      at = end;
      // what follows quotes belongs to the sentence, except a place
      const next = tokens[at];
      if (!next || !(next.allCapitals || (next.capital && /(?:ской|ого|ии)$/.test(next.folded)))) break;
      continue;
    }
    if (token.kind === 'number') {
      if (tokens[at + 1]?.text !== '-' && !(tokens[at - 1]?.text === '№')) break;
      at += 1;
      continue;
    }
    if (token.text === '№') {
      at += 1;
      end = tokens[at]?.kind === 'number' ? at + 1 : end;
      at = end;
      continue;
    }
    if (token.text === '.' && /^(?:им|г|[а-я])$/.test(tokens[at - 1]!.folded)) {
      at += 1;
      continue;
    }
    if (token.text === ',') {
      // "промышленной политики, торговли и ТЭК": only when "и" closes the list soon
      if (!closesList(text, at)) break;
      at += 1;
      expectNoun = true;
      continue;
    }
    if (token.kind !== 'word') break;
    if (CONJUNCTIONS.has(token.folded)) {
      const next = tokens[at + 1];
      if (
        end === headAt + 1 ||
        !next ||
        next.kind !== 'word' ||
        isStop(at + 1) ||
        isOffice(next.folded) ||
        isHeadWord(next.folded) ||
        looksLikeVerb(next.folded)
      )
        break;
      if (!next.allCapitals && !isGenitive(next.folded)) break;
      if (next.capital && !tokens[end - 1]!.capital && !next.allCapitals) break;
      at += 1;
      expectNoun = true;
      continue;
    }
    if (PREPOSITIONS.has(token.folded)) {
      prepositions += 1;
      const next = tokens[at + 1];
      if (prepositions > 2 || !next || next.kind !== 'word' || isStop(at + 1)) break;
      // "посольство в Осло", but not "дума в своём решении"
      if ((token.folded === 'в' || token.folded === 'во') && !(next.capital && prepositions === 1 && end > headAt + 1)) break;
      at += 1;
      expectNoun = true;
      continue;
    }
    if (looksLikeVerb(token.folded) && !token.capital) break;
    if (!token.capital && isOffice(token.folded)) break;
    if (!(token.allCapitals || token.latin || isGenitive(token.folded) || expectNoun || (token.capital && /[а-я]$/.test(token.folded))))
      break;
    if (token.latin && !token.capital && !expectNoun) break;
    expectNoun = false;
    at += 1;
    end = at;
  }
  return end;
}

// "политики" is a genitive of "политика" far more often than a plural of "политик".
const isOffice = (word: string): boolean =>
  readOffice(word).some((reading) => !reading.plural) && !/^(?:политик|физик|химик|математик|механик|техник)/.test(word);
const isHeadWord = (word: string): boolean => readOrganisationHead(word).length > 0;
const isGenitive = (word: string): boolean =>
  word.length > 2 &&
  (GENITIVE_NOUN.test(word) || (adjectiveCases(word) & GENITIVE) !== 0) &&
  !/^(?:она|они|это|эта|уже|еще|или|если|когда|которая|которые|которой|также|после|перед|более|менее|всего|него|нее|этого|того|году|года)$/.test(
    word,
  );

export function closesList(text: ReadText, comma: number): boolean {
  const { tokens, sentences } = text;
  for (let at = comma + 1; at < comma + 7 && at < tokens.length && sentences[at] === sentences[comma]; at += 1) {
    const token = tokens[at]!;
    if (token.folded === 'и') {
      const next = tokens[at + 1];
      return (
        at > comma + 1 &&
        next !== undefined &&
        next.kind === 'word' &&
        (next.allCapitals || isGenitive(next.folded)) &&
        !isOffice(next.folded) &&
        !looksLikeVerb(next.folded)
      );
    }
    if (token.kind !== 'word' && token.text !== ',') return false;
    if (
      token.kind === 'word' &&
      (!isGenitive(token.folded) || token.capital || looksLikeVerb(token.folded) || isOffice(token.folded) || isHeadWord(token.folded))
    )
      return false;
  }
  return false;
}

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
    if (!readings.some((reading) => (reading.cases & own) !== 0)) break;
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
  /^(?:эт|так|сам|свой|свое|свои|наш|ваш|котор|друг|как|каждо|люб|все|весь|всей|всего|оди|одн|нов|бывш|нынешн|прошл|перв(?:ая|ый|ое|ой|ого) в|крупнейш|влиятельн|известн|следующ|последн|указанн|данн|соответствующ|местн|мо[ийя]|профильн|его|ее|их|ним|многи|некотор|разн|различн|обо|обе)/;

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
