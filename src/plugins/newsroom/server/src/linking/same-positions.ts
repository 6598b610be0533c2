import type { Position } from '../content-model/types';

type Office = Pick<Position, 'title' | 'acting' | 'from' | 'to'> & { documentId: string; organisation: { documentId: string } | null };

const keyOf = ({ title, acting, from, to, organisation }: Office): string =>
  JSON.stringify([title.trim().toLowerCase(), acting, from, to, organisation?.documentId ?? null]);

/** Those of one person's positions that another has as well: the same office in the same organisation over the same time. */
export const samePositions = <Held extends Office>(kept: readonly Office[], merged: readonly Held[]): Held[] => {
  const known = new Set(kept.map(keyOf));
  return merged.filter((position) => known.has(keyOf(position)));
};
