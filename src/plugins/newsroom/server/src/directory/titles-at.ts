import { isAfter, isBefore } from './partial-date';

export interface Period {
  /** Partial date; null: held since nobody knows when. */
  from: string | null;
  /** Partial date; null: still held. */
  to: string | null;
  order: number;
}

/**
 * The offices held on a day, `2025-05-17`, in their `order`. Both ends of a period belong to it and a partial date
 * counts whole: a `to` of 2024 holds through December 31, a `from` of 2024-05 from May 1. So on the day of a
 * handover both the old and the new office hold. Of offices of the same order the one held longest comes first.
 */
export const titlesAt = <Position extends Period>(positions: readonly Position[], day: string): Position[] =>
  positions
    .filter(({ from, to }) => !isBefore(day, from) && !isAfter(day, to))
    .sort((one, other) => one.order - other.order || compareBeginnings(one.from, other.from));

/** `2024` < `2024-05` < `2024-05-17` as text, which is the order of their first days. */
const compareBeginnings = (one: string | null, other: string | null): number => {
  const [a, b] = [one ?? '', other ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
};
