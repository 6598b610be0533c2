/** What a list asks of an article that is to come onto it. Kept with a page, it saves making the list to find that out. */
import { createHash } from 'node:crypto';

import { fingerprintOf } from './fingerprint-of';
import type { OtherNewsOptions } from './options';

/** For what rounds to four decimals, and is summed in another order. */
const SLACK = 0.99;

type Entries = ReadonlyArray<{ score: number; reasons: ReadonlyArray<{ kind: string }> }>;

/**
 * The score below which nothing comes onto a list, not even in the place of a better entry that is much like another; 0 for a list that is
 * not full of what belongs to it.
 */
export const barOf = (list: Entries, { length, diversity }: Pick<OtherNewsOptions, 'length' | 'diversity'>): number => {
  const scored = list.filter(({ score }) => score > 0);
  const pinned = list.filter(({ reasons }) => reasons[0]?.kind === 'pinned');
  const isFull = scored.length > 0 && scored.length + pinned.length >= length;
  return isFull ? Math.min(...scored.map(({ score }) => score)) * diversity.keepScore * SLACK : 0;
};

/** Scores of other options, or of an index made otherwise, say nothing. */
const signOf = (options: OtherNewsOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([fingerprintOf(options), options]))
    .digest('base64url')
    .slice(0, 8);

/** As text that is read with the same options only. */
export const writeBar = (bar: number, options: OtherNewsOptions): string => `${signOf(options)} ${bar}`;

/** Null where it was written with other options, or not at all. */
export const readBar = (text: string | null, options: OtherNewsOptions): number | null => {
  const [sign, bar] = text?.split(' ') ?? [];
  return sign === signOf(options) ? Number(bar) : null;
};
