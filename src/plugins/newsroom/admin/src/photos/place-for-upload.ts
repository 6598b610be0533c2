/**
 * Where among the rows a picture belongs that has just come, so that those of one drop stand in their order, whichever came first:
 * after the nearest one before it, else before the nearest one after it, else at the end.
 * @param turns of each row: the turn in which its picture was dropped; null for those that were there before
 */
export const placeForUpload = (turn: number, turns: ReadonlyArray<number | null>): number => {
  const earlier = turns.flatMap((other, at) => (other !== null && other < turn ? [{ other, at }] : []));
  if (earlier.length > 0) return earlier.reduce((best, one) => (one.other > best.other ? one : best)).at + 1;
  const later = turns.flatMap((other, at) => (other !== null && other > turn ? [{ other, at }] : []));
  return later.length > 0 ? later.reduce((best, one) => (one.other < best.other ? one : best)).at : turns.length;
};
