import type { OrganisationPattern } from '../directory/organisation-patterns';
import { readOffice } from '../text/office-forms';
import { readPlace } from '../text/places';
import { isFormOf } from '../text/word-forms';
import type { SuggestionReason } from '../../../shared/contracts/suggestions';
import { isBlendedOrganisation } from './organisation-heads';
import type { OrganisationContext } from './organisation-context';
import type { PatternMatch } from './match-organisations';
import type { ReadText } from './read-text';

export interface Acceptance {
  confidence: number;
  reason: SuggestionReason;
}

const COMPANY_NOUNS = new Set('компания завод предприятие концерн холдинг корпорация фирма объединение комбинат фабрика производитель застройщик оператор группа госкорпорация авиакомпания нефтекомпания'.split(' '));
const JOINT_STOCK = new Set(['ао', 'оао', 'пао', 'зао', 'нао']);

/** −1 when the text calls the thing something else than the record does, 1 when it says the same, 0 when it does not say. */
export function descriptorFit(pattern: OrganisationPattern, context: OrganisationContext): number {
  const recordNouns = pattern.descriptors;
  if (context.legalForms.length && pattern.legalForms.length) {
    const same = pattern.legalForms.some((form) => context.legalForms.includes(form) || (JOINT_STOCK.has(form) && context.legalForms.some((other) => JOINT_STOCK.has(other))));
    if (!same) return -1;
    if (recordNouns.length === 0) return 1;
  }
  if (context.kinds.length && recordNouns.some((noun) => context.kinds.includes(noun))) return 1;
  if (context.descriptors.length) {
    if (recordNouns.some((noun) => context.descriptors.some((descriptor) => isFormOf(noun, descriptor) || descriptor === noun))) return 1;
    if (recordNouns.length === 0) return pattern.legalForms.length && !context.descriptors.some((noun) => COMPANY_NOUNS.has(noun)) ? -1 : 0;
    const isCompany = pattern.legalForms.length > 0 || recordNouns.some((noun) => noun.length <= 4);
    return isCompany && context.descriptors.some((noun) => COMPANY_NOUNS.has(noun)) ? 0.5 : -1;
  }
  if (context.legalForms.length) return pattern.legalForms.length || recordNouns.every((noun) => noun.length <= 4) ? 0.5 : -0.5;
  return 0;
}

function isAloneCapital(text: ReadText, at: number): boolean {
  const { tokens, sentences } = text;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const joinsPrevious = previous?.kind === 'word' && previous.capital && sentences[at - 1] === sentences[at] && !text.isSentenceStart(at - 1) && readOffice(previous.folded).length === 0 && !previous.allCapitals;
  const joinsNext = next?.kind === 'word' && next.capital && next.before === 'space' && sentences[at + 1] === sentences[at] && !next.allCapitals;
  return !joinsPrevious && !joinsNext;
}

function acceptWord(text: ReadText, match: PatternMatch, context: OrganisationContext, fit: number): Acceptance | null {
  const token = text.tokens[match.from]!;
  const named = context.descriptors.length > 0 || context.legalForms.length > 0 || context.kinds.length > 0;
  if (context.quoted) return fit < 0 ? null : { confidence: fit > 0 ? 0.97 : named ? 0.92 : 0.85, reason: 'quoted-name' };
  if (!token.capital) return null;
  if (named && fit >= 0) return { confidence: 0.9, reason: context.legalForms.length ? 'legal-form' : 'descriptor' };
  if (match.pattern.isCore || fit < 0) return null;
  if (match.pattern.legalForms.length > 0 && !named) return null;
  if (token.latin) return isAloneCapital(text, match.from) && token.text.length > 2 ? { confidence: 0.85, reason: 'own-name' } : null;
  if (isBlendedOrganisation(token.folded)) return { confidence: 0.95, reason: 'own-name' };
  if (text.lowerCaseWords.has(token.folded) || text.givenReadings(match.from).length > 0 || readPlace(token.folded) !== null) return null;
  if (!isAloneCapital(text, match.from)) return null;
  const inside = text.tokens[match.from - 1]?.kind === 'open' || text.tokens[match.to]?.kind === 'close';
  if (inside) return null;
  return text.isSentenceStart(match.from) ? { confidence: 0.6, reason: 'own-name' } : { confidence: 0.8, reason: 'own-name' };
}

/** Whether the words mean the organisation on record, how surely, and why; null when they do not. */
export function acceptOrganisation(text: ReadText, match: PatternMatch, context: OrganisationContext): Acceptance | null {
  const { pattern } = match;
  const words = pattern.words.length;
  const fit = descriptorFit(pattern, context);
  if (words === 1) {
    if (pattern.capitals[0]) return fit < 0 && context.quoted ? null : { confidence: 0.93, reason: 'abbreviation' };
    return acceptWord(text, match, context, fit);
  }
  let capitals = 0;
  for (let at = match.from; at < match.to; at += 1) if (text.tokens[at]!.capital) capitals += 1;
  if (capitals === 0) return null;
  if (pattern.isCore) {
    if (fit < 0) return null;
    if (!context.quoted && !text.tokens[match.from]!.capital) return null;
  }
  return { confidence: pattern.isOwnName ? 0.97 : 0.93, reason: pattern.isOwnName ? 'own-name' : 'other-name' };
}
