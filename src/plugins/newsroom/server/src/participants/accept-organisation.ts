import type { OrganisationPattern } from '../directory/organisation-patterns';
import { ENTERPRISE_KINDS } from '../directory/organisation-words.data';
import { adjectiveCases } from '../text/adjective-forms';
import { readOffice } from '../text/office-forms';
import { readPlace } from '../text/places';
import { isFormOf } from '../text/word-forms';
import type { SuggestionReason } from '../../../shared/contracts/suggestions';
import { isBlendedOrganisation, readDescriptor } from './organisation-heads';
import type { OrganisationContext } from './organisation-context';
import type { PatternMatch } from './match-organisations';
import { COUNTRY_ADJECTIVES, countryBefore, goesOn, isOfOtherCountry, supportOf } from './shortened-organisation';
import type { ReadText } from './read-text';

export interface Acceptance {
  confidence: number;
  reason: SuggestionReason;
}

// "Курское отделение партии": the first noun says what the thing is.
const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
const headOf = (words: readonly string[]): readonly string[] => {
  const head = words.find((word) => readDescriptor(word).length > 0) ?? words.find((word) => !ADJECTIVE.test(word));
  return head === undefined ? [] : [head];
};
const isCompanyKind = (word: string): boolean => ENTERPRISE_KINDS.has(word) || COMPANY_NOUNS.has(word);

const COMPANY_NOUNS = new Set(
  'компания завод предприятие концерн холдинг корпорация фирма объединение комбинат фабрика производитель застройщик оператор группа госкорпорация авиакомпания нефтекомпания'.split(
    ' ',
  ),
);
const JOINT_STOCK = new Set(['ао', 'оао', 'пао', 'зао', 'нао']);

/** −1 when the text calls the thing something else than the record does, 1 when it says the same, 0 when it does not say. */
export function descriptorFit(pattern: OrganisationPattern, context: OrganisationContext): number {
  const recordNouns = headOf(pattern.descriptors);
  if (context.legalForms.length && pattern.legalForms.length) {
    const same = pattern.legalForms.some(
      (form) => context.legalForms.includes(form) || (JOINT_STOCK.has(form) && context.legalForms.some((other) => JOINT_STOCK.has(other))),
    );
    if (!same) return -1;
    if (recordNouns.length === 0) return 1;
  }
  if (context.kinds.length && pattern.descriptors.some((noun) => context.kinds.includes(noun))) return 1;
  if (context.descriptors.length) {
    const full = pattern.descriptors.filter((word) => readDescriptor(word).length > 0 || !ADJECTIVE.test(word));
    if (recordNouns.some((noun) => context.descriptors.some((descriptor) => isFormOf(noun, descriptor) || descriptor === noun)))
      return full.length > 1 && context.descriptors.length < 2 ? 0.2 : 1;
    if (recordNouns.length === 0) return pattern.legalForms.length && !context.descriptors.some((noun) => COMPANY_NOUNS.has(noun)) ? -1 : 0;
    const isCompany = pattern.legalForms.length > 0 || recordNouns.some(isCompanyKind);
    return isCompany && context.descriptors.some((noun) => COMPANY_NOUNS.has(noun)) ? 0.5 : -1;
  }
  if (context.legalForms.length) return pattern.legalForms.length || recordNouns.every(isCompanyKind) ? 0.5 : -0.5;
  return 0;
}

/** "СК «Олимпийский»", "I.S.P.A.": the abbreviation belongs to something longer. */
function isPartOfMore({ tokens }: ReadText, at: number): boolean {
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (next?.kind === 'open' && next.before === 'space' && tokens[at]!.text.length < 3) return true;
  return (
    (next?.text === '.' && next.before === 'nothing' && tokens[at + 2]?.before === 'nothing' && tokens[at + 2]?.kind === 'word') ||
    (previous?.text === '.' && tokens[at]!.before === 'nothing')
  );
}

function isAloneCapital(text: ReadText, at: number): boolean {
  const { tokens, sentences } = text;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const joinsPrevious =
    previous?.kind === 'word' &&
    previous.capital &&
    sentences[at - 1] === sentences[at] &&
    !text.isSentenceStart(at - 1) &&
    readOffice(previous.folded).length === 0 &&
    !previous.allCapitals;
  const joinsNext =
    next?.kind === 'word' &&
    (next.capital || next.folded === 'of') &&
    next.before === 'space' &&
    sentences[at + 1] === sentences[at] &&
    !next.allCapitals &&
    text.givenReadings(at + 1).length === 0 &&
    tokens[at + 2]?.text !== '.' &&
    readPlace(next.folded) === null &&
    !(previous?.kind === 'word' && readOffice(previous.folded).length > 0);
  return !joinsPrevious && !joinsNext;
}

const COINED =
  /(?:пром|банк|газ|нефть|хим|маш|строй|транс|авиа|инвест|телеком|космос|атом|надзор|холдинг|групп|медиа|ньюс|софт|тех|фильм|факс|сеть|гвардия|союз)[а-я]{0,2}$|-/;

function acceptWord(
  text: ReadText,
  match: PatternMatch,
  pattern: OrganisationPattern,
  context: OrganisationContext,
  fit: number,
): Acceptance | null {
  const token = text.tokens[match.from]!;
  const named = context.descriptors.length > 0 || context.legalForms.length > 0 || context.kinds.length > 0;
  if (context.quoted) return fit < 0 ? null : { confidence: fit > 0 ? 0.97 : named ? 0.92 : 0.85, reason: 'quoted-name' };
  // "comScore", "arXiv.org"
  if (!token.capital) return token.latin && /[A-Z]/.test(token.text) ? { confidence: 0.85, reason: 'own-name' } : null;
  // "Яндекс.Новости"
  if (token.before === 'nothing' && text.tokens[match.from - 1]?.text === '.') return null;
  if (named && fit >= 0) return { confidence: 0.9, reason: context.legalForms.length ? 'legal-form' : 'descriptor' };
  // a heading in capitals
  if (token.allCapitals && token.text.length > 4 && !token.latin) return null;
  if (fit < 0) return null;
  // the quotes of «МИСиС» may be left out
  if (pattern.isCore) return /[А-ЯЁ].*[а-яё][А-ЯЁ]/.test(token.text) ? { confidence: 0.85, reason: 'abbreviation' } : null;
  if (pattern.legalForms.length > 0 && !named) return null;
  if (token.latin) return isAloneCapital(text, match.from) && token.text.length > 2 ? { confidence: 0.85, reason: 'own-name' } : null;
  if (isBlendedOrganisation(token.folded)) return { confidence: 0.95, reason: 'own-name' };
  if (text.lowerCaseWords.has(token.folded) || text.givenReadings(match.from).length > 0 || readPlace(token.folded) !== null) return null;
  if (!isAloneCapital(text, match.from)) return null;
  if (adjectiveCases(token.folded) && text.tokens[match.to]?.capital && text.tokens[match.to]?.before === 'space') return null;
  // part of a quoted title
  const close = text.tokens[match.to]?.kind === 'close' ? text.quotePairs[match.to]! : -1;
  const before = text.tokens[match.from - 1];
  if (before?.kind === 'open' || (close >= 0 && match.to - close < 6 && !(before?.kind === 'word' && !before.capital))) return null;
  if (!text.isSentenceStart(match.from)) return { confidence: 0.8, reason: 'own-name' };
  // "Труд, в котором …": at a sentence's start a capital says nothing
  return text.countCapitals(text.key(match.from)) > 0 || COINED.test(token.folded) ? { confidence: 0.6, reason: 'own-name' } : null;
}

/** Those of the organisations so spelled that the words mean, how surely, and why. */
export function acceptOrganisations(
  text: ReadText,
  match: PatternMatch,
  context: OrganisationContext,
): { pattern: OrganisationPattern; acceptance: Acceptance }[] {
  const accepted: { pattern: OrganisationPattern; acceptance: Acceptance }[] = [];
  // asked once for all of them: a hundred regional ministries leave out their region
  let shortened: { goesOn: boolean; country: string | null } | null = null;
  for (const pattern of match.patterns) {
    if (pattern.omitted.length > 0) {
      shortened ??= { goesOn: goesOn(text, match.to), country: countryBefore(text, match.from) };
      if (shortened.goesOn || isOfOtherCountry(shortened.country, pattern.omitted)) continue;
    }
    const acceptance = acceptOrganisation(text, match, pattern, context);
    if (acceptance) accepted.push({ pattern, acceptance });
  }
  return accepted;
}

function acceptOrganisation(
  text: ReadText,
  match: PatternMatch,
  pattern: OrganisationPattern,
  context: OrganisationContext,
): Acceptance | null {
  const words = pattern.words.length;
  const isShortened = pattern.omitted.length > 0;
  const support = isShortened ? supportOf(text, pattern.omitted) : 1;
  if (support === 0) return null;
  const fit = descriptorFit(pattern, context);
  const reason: SuggestionReason = pattern.origin === 'name' ? 'own-name' : 'other-name';
  if (words === 1) {
    if (pattern.capitals[0]) {
      if ((fit < 0 && context.quoted) || isPartOfMore(text, match.from)) return null;
      return { confidence: pattern.origin === 'derived' ? 0.8 : 0.93, reason: 'abbreviation' };
    }
    return acceptWord(text, match, pattern, context, fit);
  }
  let capitals = 0;
  for (let at = match.from; at < match.to; at += 1) if (text.tokens[at]!.capital) capitals += 1;
  if (capitals === 0) {
    const isCountrys = pattern.origin === 'derived' && COUNTRY_ADJECTIVES.has(pattern.words[0]!);
    if (
      !isCountrys &&
      (pattern.omitted.length === 0 ||
        !/^(?:сборная|министерство|правительство|парламент|администрация|прокуратура)$/.test(pattern.words[0]!))
    )
      return null;
  }
  if (pattern.isCore) {
    if (fit < 0) return null;
    if (!context.quoted && !text.tokens[match.from]!.capital) return null;
  }
  // there may be a team of every sport: the one the text speaks of
  if (pattern.omitted.length === 1 && pattern.words[0] === 'сборная' && support >= 1) return { confidence: 1, reason };
  if (isShortened) return { confidence: 0.7 + Math.min(0.2, support * 0.01), reason };
  return { confidence: pattern.origin === 'name' ? 0.97 : pattern.origin === 'alias' ? 0.94 : 0.91, reason };
}
