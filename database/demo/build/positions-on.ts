import type { Key, PositionContent } from '../content/types';

/**
 * The positions that a person holds on a day (`2025-05-17`), in the order of the table. A partial date covers all its
 * days: a position `to` 2024-05 is held until the end of May.
 */
export const positionsOn = (positions: readonly PositionContent[], person: Key, day: string): PositionContent[] =>
  positions.filter(
    (position) =>
      position.person === person &&
      (position.from === undefined || position.from <= day.slice(0, position.from.length)) &&
      (position.to === undefined || day.slice(0, position.to.length) <= position.to),
  );
