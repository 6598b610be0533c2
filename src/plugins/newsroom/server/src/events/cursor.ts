const WRITTEN = /^c([0-9a-z]{1,11})$/;

/** A place in the feed as text that nobody is tempted to count with. */
export const writeCursor = (place: number): string => `c${place.toString(36)}`;

/** @returns the place, or null for a text that is no cursor */
export const readCursor = (text: string): number | null => {
  const place = parseInt(WRITTEN.exec(text)?.[1] ?? '', 36);
  return Number.isSafeInteger(place) && writeCursor(place) === text ? place : null;
};
