import { ANY_CASE, ANY_GENDER } from '../text/cases';
import { readKnownGivenName } from '../text/given-name-readings';
import { readPatronymic } from '../text/patronymic-readings';
import { latinKey } from '../directory/latin-key';
import { caseHint } from './case-hints';
import { agree, type NameHypothesis, type PersonMention } from './mentions';
import type { NameRun } from './name-runs';
import type { PersonGroup } from './group-mentions';
import { isNoName } from './no-name';
import type { ReadText } from './read-text';

interface Bearer {
  group: PersonGroup;
  genders: number;
}

function tableOf(groups: readonly PersonGroup[], key: (hypothesis: NameHypothesis) => string): Map<string, Bearer[]> {
  const table = new Map<string, Bearer[]>();
  const add = (word: string, bearer: Bearer): void => {
    const bearers = table.get(word);
    if (!bearers) table.set(word, [bearer]);
    else {
      const same = bearers.find((other) => other.group === bearer.group);
      if (same) same.genders |= bearer.genders;
      else if (bearers.length < 20) bearers.push(bearer);
    }
  };
  for (const group of groups) {
    for (const hypothesis of group.hypotheses) {
      const word = key(hypothesis);
      if (word.length > 1) add(word, { group, genders: hypothesis.genders });
    }
  }
  return table;
}

/** The one who bears the name: the last one named before the place, else the first one after it. `starts` are the full names' places. */
function nearest(bearers: readonly Bearer[], at: number, starts: ReadonlyMap<PersonGroup, readonly number[]>): PersonGroup {
  let best = bearers[0]!.group;
  if (bearers.length === 1) return best;
  let bestAt = -Infinity;
  for (const { group } of bearers) {
    const places = starts.get(group)!;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    // places before count from the text's start, places after count down from −1
    const place = low > 0 ? places[low - 1]! : -places[0]!;
    if (place > bestAt) {
      bestAt = place;
      best = group;
    }
  }
  return best;
}

/** Bare surnames, given names and "Имя Отчество" of persons that the text names in full elsewhere; added to their groups. */
export function findShortNames(
  text: ReadText,
  groups: readonly PersonGroup[],
  runs: readonly NameRun[],
  isTaken: (at: number) => boolean,
): void {
  if (groups.length === 0) return;
  const starts = new Map(groups.map((group) => [group, group.mentions.map((mention) => mention.from).sort((a, b) => a - b)]));
  const families = tableOf(groups, (one) => one.family);
  const givens = tableOf(groups, (one) => one.given);
  // No case form changes the first two letters of a name: most words are done here.
  const beginnings = new Set([...families.keys()].map((family) => family.slice(0, 2)));
  let latin: Map<string, Bearer[]> | null = null;
  const soundingLike = (word: string): Bearer[] => {
    latin ??= new Map([...families].map(([family, bearers]) => [latinKey(family), bearers]));
    return latin.get(latinKey(word)) ?? [];
  };
  const put = (group: PersonGroup, mention: PersonMention): void => {
    group.mentions.push(mention);
  };
  const blank = { initials: [], entries: [], hypotheses: [], evidence: 'surname' } as const;
  for (const run of runs) {
    for (let at = 0; at < run.length; at += 1) {
      const part = run[at]!;
      if (part.kind !== 'word' || isTaken(part.at)) continue;
      const token = text.tokens[part.at]!;
      const next = run[at + 1];
      const given = readKnownGivenName(token.folded);
      // Имя Отчество
      if (next?.kind === 'word' && !isTaken(next.at)) {
        const patronymics = readPatronymic(text.tokens[next.at]!.folded);
        const found = patronymics.length ? given.filter((reading) => patronymics.some((patronymic) => agree(reading, patronymic))) : [];
        const bearers = found
          .flatMap((reading) => givens.get(reading.nominative) ?? [])
          .filter(({ group }) =>
            group.hypotheses.some(
              (one) => one.patronymic === '' || patronymics.some((patronymic) => patronymic.nominative === one.patronymic),
            ),
          );
        if (bearers.length) {
          put(nearest(bearers, part.at, starts), {
            ...blank,
            kind: 'patronymic',
            from: part.at,
            to: next.at + 1,
            givenAt: part.at,
            patronymicAt: next.at,
            familyAt: -1,
            confidence: 0.85,
            evidence: 'patronymic',
          });
          at += 1;
          continue;
        }
      }
      const readings = token.latin || !beginnings.has(token.folded.slice(0, 2)) ? [] : text.surnameReadings(part.at);
      let bearers: Bearer[] = token.latin ? soundingLike(token.folded) : [];
      const hypotheses: NameHypothesis[] = [];
      for (const reading of readings) {
        const fitting = (families.get(reading.nominative) ?? []).filter((bearer) => (bearer.genders & reading.genders) !== 0);
        if (!fitting.length) continue;
        bearers = bearers.length ? [...bearers, ...fitting] : fitting;
        hypotheses.push({
          given: '',
          patronymic: '',
          family: reading.nominative,
          genders: reading.genders,
          cases: reading.cases,
          weight: reading.weight,
        });
      }
      if (bearers.length && !isNoName(text, part.at)) {
        const hint = caseHint(text, part.at, part.at + 1);
        const fitting =
          bearers.length > 1
            ? bearers.filter(
                ({ genders, group }) =>
                  (genders & hint.genders) !== 0 &&
                  hypotheses.some(
                    (one) =>
                      (one.cases & hint.cases) !== 0 &&
                      group.hypotheses.some((other) => other.family === one.family && (other.genders & one.genders) !== 0),
                  ),
              )
            : bearers;
        put(nearest(fitting.length ? fitting : bearers, part.at, starts), {
          ...blank,
          kind: 'surname',
          from: part.at,
          to: part.at + 1,
          givenAt: -1,
          patronymicAt: -1,
          familyAt: part.at,
          hypotheses,
          confidence: 0.9,
        });
        continue;
      }
      if (run.length > 1 && (run[at - 1]?.kind === 'word' || next?.kind === 'word')) continue;
      const namesakes = given.length ? given.flatMap((reading) => givens.get(reading.nominative) ?? []) : (givens.get(token.folded) ?? []);
      const distinct = new Set(namesakes.map(({ group }) => group));
      if (distinct.size === 1) {
        const [group] = distinct;
        if (group!.mentions[0]!.from > part.at) continue;
        put(group!, {
          ...blank,
          kind: 'given',
          from: part.at,
          to: part.at + 1,
          givenAt: part.at,
          patronymicAt: -1,
          familyAt: -1,
          confidence: 0.7,
          evidence: 'given',
          hypotheses: [{ given: '', patronymic: '', family: '', genders: ANY_GENDER, cases: ANY_CASE, weight: 1 }],
        });
      }
    }
  }
  for (const group of groups) group.mentions.sort((a, b) => a.from - b.from);
}
