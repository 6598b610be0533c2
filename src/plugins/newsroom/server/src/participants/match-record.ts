import { latinKey } from '../directory/latin-key';
import type { DirectoryIndex } from '../directory/directory-index';
import type { PersonEntry } from '../directory/person-index';
import type { NameReading } from '../text/cases';
import { SHORT_FORMS } from '../text/given-names.data';
import { readPatronymic } from '../text/patronymic-readings';
import { isFormOf } from '../text/word-forms';
import { agree, type NameHypothesis, type PersonMention } from './mentions';
import type { NamePart, NameRun } from './name-runs';
import type { ReadText } from './read-text';
import { type Family, familiesAt, similarFamiliesAt, givenReadingsAt, familyStart, givenFits, patronymicFits } from './name-fits';

// How far from the surname its given name may stand: "Реджеп Тайип Эрдоган", "Мохаммед бен Салман Аль Сауд".
const FARTHEST_GIVEN = 4;
// With more namesakes than this, only exact spellings of the given name are looked up.
const FEW_NAMESAKES = 40;

interface Found {
  entry: PersonEntry;
  hypothesis: NameHypothesis;
  quality: number;
}

/** Records named in full with the surname at `run[at]` and the given name at `run[givenIndex]`. */
function findFull(
  text: ReadText,
  index: DirectoryIndex,
  run: NameRun,
  at: number,
  families: readonly Family[],
  givenIndex: number,
  patronymic: NamePart | undefined,
  left: boolean,
): Found[] {
  const given = run[givenIndex]!;
  const token = text.tokens[given.at]!;
  const readings = givenReadingsAt(text, given.at);
  const found: Found[] = [];
  for (const { family, reading, namesakes } of families) {
    for (const entry of namesakes.length <= FEW_NAMESAKES || token.latin ? namesakes : exact(index, family, readings)) {
      if (!(entry.genders & reading.genders)) continue;
      for (const form of entry.forms) {
        if (form.family[form.family.length - 1] !== family || form.given.length === 0) continue;
        const start = familyStart(text, run, at, form);
        if (start < 0 || (left && givenIndex >= start)) continue;
        if (form.isShort && (!left || givenIndex !== start - 1 || run[at + 1]?.kind === 'word' || run[at + 1]?.kind === 'particle'))
          continue;
        let best: Found | null = null;
        for (const given0 of readings) {
          // Chinese and Korean given names, and some others, stay as they are.
          const agreed = token.latin || agree(given0, reading);
          if (!agreed && given0.nominative !== token.folded) continue;
          const fit =
            (agreed ? 1 : 0.9) *
            Math.max(
              givenFits(given0, form.given[0]!, token.latin, token.folded),
              form.given.length > 1 && given0.nominative === form.given[form.given.length - 1] ? 0.8 : 0,
            );
          if (fit === 0 || (best && best.quality >= fit)) continue;
          const genders = entry.genders & reading.genders;
          best = {
            entry,
            quality: fit,
            hypothesis: {
              given: form.given[0]!,
              patronymic: form.patronymic,
              family,
              genders,
              cases: given0.cases & reading.cases || reading.cases,
              weight: reading.weight,
            },
          };
        }
        if (!best) continue;
        const patronymicSame = patronymicFits(text, patronymic, form.patronymic);
        if (patronymicSame === false) continue;
        let middle = 0;
        for (const name of form.given.slice(1))
          for (let k = Math.min(givenIndex, at) + 1; k < Math.max(givenIndex, at); k += 1)
            if (isFormOf(text.tokens[run[k]!.at]!.folded, name)) middle += 1;
        found.push({
          ...best,
          quality:
            best.quality -
            (form.isShort ? 0.12 : 0) +
            (patronymicSame ? 0.2 : 0) +
            (middle > 0 ? middle * 0.1 - (form.given.length - 1 - middle) * 0.06 : 0),
        });
      }
    }
  }
  return found;
}

function exact(index: DirectoryIndex, family: string, readings: readonly NameReading[]): PersonEntry[] {
  const entries = new Set<PersonEntry>();
  for (const reading of readings) {
    for (const entry of index.persons.withFullName(family, reading.nominative)) entries.add(entry);
    for (const other of SHORT_FORMS.get(reading.nominative) ?? [])
      for (const entry of index.persons.withFullName(family, other)) entries.add(entry);
  }
  return [...entries];
}

function findByInitials(text: ReadText, index: DirectoryIndex, families: readonly Family[], initials: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const { family, reading, namesakes } of families) {
    for (const entry of namesakes) {
      if (!(entry.genders & reading.genders)) continue;
      const form = entry.forms[0]!;
      const letters = [form.given[0]?.[0], form.patronymic[0] ?? form.given[1]?.[0]];
      const fits = initials.every((initial, k) => (letters[k] === undefined ? k > 0 : sameInitial(initial, letters[k])));
      if (!fits || form.given.length === 0) continue;
      const quality = 0.75 + (initials.length > 1 && letters[1] !== undefined ? 0.2 : 0);
      found.push({
        entry,
        quality,
        hypothesis: {
          given: form.given[0]!,
          patronymic: form.patronymic,
          family,
          genders: entry.genders & reading.genders,
          cases: reading.cases,
          weight: reading.weight,
        },
      });
    }
  }
  return found;
}
const sameInitial = (initial: string, letter: string): boolean => initial[0] === letter || latinKey(initial) === latinKey(letter);

function mention(
  kind: PersonMention['kind'],
  run: NameRun,
  from: number,
  to: number,
  parts: { given: number; patronymic: number; family: number },
  initials: readonly string[],
  found: readonly Found[],
): PersonMention {
  const best = Math.max(...found.map((one) => one.quality));
  const kept = found.filter((one) => one.quality >= best - 0.05);
  const last = run[to - 1]!;
  return {
    kind,
    from: run[from]!.at,
    to: last.kind === 'initial' ? last.at + 2 : last.at + 1,
    givenAt: parts.given,
    patronymicAt: parts.patronymic,
    familyAt: parts.family,
    initials,
    entries: [...new Set(kept.map((one) => one.entry))],
    hypotheses: kept.map((one) => one.hypothesis),
    confidence: Math.min(0.99, best >= 1 ? 0.97 : best),
    evidence: kind === 'initials' ? 'initials' : 'full-name',
  };
}

/** The mentions with the surname at `run[at]` that name somebody on record, the best one only; null when none does. */
export function matchRecordAt(text: ReadText, index: DirectoryIndex, run: NameRun, at: number): PersonMention | null {
  const anchor = run[at]!;
  // a surname alone names nobody yet
  if (anchor.kind !== 'word' || run.length === 1) return null;
  const families = familiesAt(text, index, anchor.at);
  if (families.length === 0) return matchSimilarAt(text, index, run, at);
  const candidates: { mention: PersonMention; quality: number }[] = [];
  const consider = (
    kind: PersonMention['kind'],
    from: number,
    to: number,
    parts: { given: number; patronymic: number },
    initials: readonly string[],
    found: readonly Found[],
    penalty: number,
  ): void => {
    if (found.length === 0) return;
    const made = mention(kind, run, from, to, { ...parts, family: anchor.at }, initials, found);
    candidates.push({ mention: made, quality: Math.max(...found.map((one) => one.quality)) - penalty });
  };
  // given name before the surname
  for (let distance = 1; distance <= FARTHEST_GIVEN && at - distance >= 0; distance += 1) {
    const part = run[at - distance]!;
    if (part.kind !== 'word') continue;
    const middle = distance > 1 ? run[at - 1] : undefined;
    const found = findFull(text, index, run, at, families, at - distance, middle, true);
    consider(
      'full',
      at - distance,
      at + 1,
      {
        given: part.at,
        patronymic: middle && middle.kind === 'word' && readPatronymic(text.tokens[middle.at]!.folded).length ? middle.at : -1,
      },
      [],
      found,
      (distance - 1) * 0.01,
    );
    if (found.some((one) => one.quality >= 1)) break;
  }
  // surname first
  const next = run[at + 1];
  if (next?.kind === 'word') {
    const second = run[at + 2];
    const hasPatronymic = second?.kind === 'word' && readPatronymic(text.tokens[second.at]!.folded).length > 0;
    const found = findFull(text, index, run, at, families, at + 1, hasPatronymic ? second : undefined, false).filter(
      (one) => one.quality >= 0.9,
    );
    consider(
      'full',
      at,
      at + (hasPatronymic ? 3 : 2),
      { given: next.at, patronymic: hasPatronymic ? second.at : -1 },
      [],
      found,
      hasPatronymic ? 0 : 0.05,
    );
  }
  // initials before, else after
  const letters = (from: number, step: 1 | -1): number => {
    let count = 0;
    while (count < 2 && run[from + step * count]?.kind === 'initial') count += 1;
    return count;
  };
  const before = letters(at - 1, -1);
  const after = before ? 0 : letters(at + 1, 1);
  if (before || after) {
    const from = before ? at - before : at;
    const to = before ? at + 1 : at + 1 + after;
    const parts = before ? run.slice(from, at) : run.slice(at + 1, to);
    const initials = parts.map((part) => text.tokens[part.at]!.folded);
    consider('initials', from, to, { given: -1, patronymic: -1 }, initials, findByInitials(text, index, families, initials), 0);
  }
  candidates.sort((a, b) => b.quality - a.quality);
  return candidates[0]?.mention ?? null;
}

/** A name on record spelled a little differently: the given name must be right, and stand just before. */
function matchSimilarAt(text: ReadText, index: DirectoryIndex, run: NameRun, at: number): PersonMention | null {
  const before = run[at - 1];
  if (before?.kind !== 'word') return null;
  const families = similarFamiliesAt(text, index, run[at]!.at);
  if (families.length === 0) return null;
  const found = findFull(text, index, run, at, families, at - 1, undefined, true)
    .filter((one) => one.quality >= 0.85)
    .map((one) => ({ ...one, quality: Math.min(one.quality, 1) * 0.85 }));
  return found.length ? mention('full', run, at - 1, at + 1, { given: before.at, patronymic: -1, family: run[at]!.at }, [], found) : null;
}
