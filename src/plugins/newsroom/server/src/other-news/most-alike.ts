import { decayOf } from './decay-of';
import { byDateThenId } from './indexed-article';
import type { IndexedRow } from './indexed-row';
import type { OtherNewsOptions } from './options';

/** What two articles have in common, each feature once, times the decay: without rarity, for it is only to tell the near from the far. */
const nearness = (a: IndexedRow, b: IndexedRow, options: OtherNewsOptions): number => {
  let sum = 0;
  for (const part of ['marks', 'words'] as const) {
    const weights = new Map(b[part].tokens.map((token, index) => [token, b[part].weights[index]!]));
    a[part].tokens.forEach((token, index) => {
      sum += ((weights.get(token) ?? 0) * a[part].weights[index]!) / 1_000_000;
    });
  }
  return sum * decayOf(a.date, b.date, options.decay);
};

/** Of these articles the `limit` that have most in common with any state of one. */
export const mostAlike = (
  rows: readonly IndexedRow[],
  states: ReadonlyArray<IndexedRow | null>,
  limit: number,
  options: OtherNewsOptions,
): IndexedRow[] =>
  rows
    .map((row) => ({ row, near: Math.max(...states.map((state) => (state === null ? 0 : nearness(state, row, options)))) }))
    .sort((a, b) => b.near - a.near || byDateThenId({ ...a.row, id: a.row.newsItem }, { ...b.row, id: b.row.newsItem }))
    .slice(0, limit)
    .map(({ row }) => row);
