import { cutAtWord } from './make-slug';

/** The slugs to try for a document, in order, without end: the bases, then the first of them with 2, 3 … behind it. */
export function* candidates(bases: readonly string[], maxLength: number): Generator<string, never> {
  yield* bases;
  const [base = ''] = bases;
  for (let number = 2; ; number += 1) yield numbered(base, number, maxLength);
}

const numbered = (base: string, number: number, maxLength: number): string => {
  const suffix = `-${number}`;
  return cutAtWord(base, maxLength - suffix.length) + suffix;
};

/**
 * The candidate that `candidates` yields just before this one: `''` before the first, null when the slug is none of them.
 * A slug whose predecessor is free was chosen by somebody: "forum-2026" is no 2026th "forum".
 */
export const candidateBefore = (slug: string, bases: readonly string[], maxLength: number): string | null => {
  const place = bases.indexOf(slug);
  if (place >= 0) return bases[place - 1] ?? '';
  const base = bases.at(0);
  const number = Number(/-(\d{1,9})$/.exec(slug)?.[1] ?? 0);
  if (base === undefined || number < 2 || numbered(base, number, maxLength) !== slug) return null;
  return number === 2 ? (bases.at(-1) ?? '') : numbered(base, number - 1, maxLength);
};
