import { ANY_CASE, NOMINATIVE } from '../text/cases';
import { readGivenName } from '../text/given-name-readings';
import { asPrinted, chooseNominative, genderOf } from './choose-nominative';
import { caseHint } from './case-hints';
import type { PersonGroup } from './group-mentions';
import type { PersonMention } from './mentions';
import type { ReadText } from './read-text';

export interface PrintedName {
  /** As an article would print it: "Имя Отчество Фамилия", "И. О. Фамилия". */
  name: string;
  firstName: string;
  patronymic: string | null;
  lastName: string;
  gender: 'male' | 'female' | null;
}

const KINDS: Readonly<Record<PersonMention['kind'], number>> = { full: 100, initials: 50, patronymic: 10, surname: 5, given: 0 };

/** The mention that tells most of the name; the first one of equals. */
export function fullestMention(group: PersonGroup): PersonMention {
  let best = group.mentions[0]!;
  let top = -1;
  for (const mention of group.mentions) {
    const score = KINDS[mention.kind] + (mention.patronymicAt >= 0 ? 20 : 0) + (mention.to - mention.from);
    if (score > top) {
      top = score;
      best = mention;
    }
  }
  return best;
}

/** The name of somebody new, in the nominative, and its parts. */
export function printName(text: ReadText, group: PersonGroup): PrintedName {
  const chosen = chooseNominative(text, group);
  const mention = fullestMention(group);
  const { tokens } = text;
  const family = mention.familyAt >= 0 ? asPrinted(chosen.family, tokens[mention.familyAt]!.text) : '';
  const gender = genderOf(chosen.genders);
  if (mention.kind !== 'full' || mention.givenAt < 0) {
    const initials = mention.initials.map((initial) => `${initial[0]!.toUpperCase()}${initial.slice(1)}.`);
    return {
      name: [...initials, family].join(' '),
      firstName: initials[0] ?? '',
      patronymic: initials[1] ?? null,
      lastName: family,
      gender,
    };
  }
  const readings = mention.hypotheses.filter((one) => one.family === chosen.family && one.given === chosen.given);
  let cases = readings.reduce((mask, one) => mask | one.cases, 0) || ANY_CASE;
  const hint = caseHint(text, mention.from, mention.to);
  if (cases & hint.cases) cases &= hint.cases;
  const given: string[] = [];
  const families: string[] = [];
  let patronymic: string | null = null;
  const isFamilyFirst = mention.familyAt < mention.givenAt;
  for (let at = mention.from; at < mention.to; at += 1) {
    const token = tokens[at]!;
    if (at === mention.givenAt) given.push(asPrinted(chosen.given, token.text));
    else if (at === mention.patronymicAt) patronymic = chosen.patronymic ? asPrinted(chosen.patronymic, token.text) : token.text;
    else if (at === mention.familyAt) families.push(tokens[at - 1]?.text === '(' ? `(${family})` : family);
    else if (token.kind === 'word') {
      const isGiven = !isFamilyFirst && text.givenReadings(at).length > 0 && families.length === 0;
      const isInitial = tokens[at + 1]?.text === '.' && token.text.length <= 2;
      (isGiven || isInitial ? given : families).push(isInitial ? `${token.text}.` : middleWord(text, at, cases, chosen.genders));
    }
  }
  const firstName = given.join(' ');
  const lastName = families.join(' ');
  return { name: [firstName, patronymic, lastName].filter(Boolean).join(' '), firstName, patronymic, lastName, gender };
}

/** A further part of the name ("Пенья", "Форд", "дель") in the nominative. */
function middleWord(text: ReadText, at: number, cases: number, genders: number): string {
  const token = text.tokens[at]!;
  if (!token.capital || token.latin || cases & NOMINATIVE) return token.text;
  let best = { nominative: token.folded, weight: 0 };
  for (const reading of readGivenName(token.folded)) {
    if (reading.cases & cases && reading.genders & genders && reading.weight > best.weight) best = reading;
  }
  return asPrinted(best.nominative, token.text);
}
