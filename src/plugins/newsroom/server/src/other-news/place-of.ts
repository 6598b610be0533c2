/** Ids that fit into one second before two of them may have to share a number. */
const SLOTS = 2 ** 16;
const LAST_SECOND = 2 ** 32 - 1;

/** FNV-1a, folded to 16 bits. */
const slotOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 16) ^ hash) & (SLOTS - 1);
};

const secondOf = (date: number): number => Math.max(-LAST_SECOND, Math.min(Math.floor(date / 1000), LAST_SECOND));

/**
 * An article's place in time: one whole number that orders articles by date (to the second) and, within a second, by chance that is
 * the same in every database. It does not hang on the order of insertion, and it says the date by itself.
 */
export const placeOf = ({ id, locale, date }: { id: string; locale: string; date: number }): number =>
  secondOf(date) * SLOTS + slotOf(`${locale} ${id}`);

/** Milliseconds since 1970, to the second. */
export const dateOfPlace = (place: number): number => Math.floor(place / SLOTS) * 1000;

/** The last place that an article of this date can have. */
export const lastPlaceOf = (date: number): number => (secondOf(date) + 1) * SLOTS - 1;

/** Behind every article. */
export const END_OF_TIME = (LAST_SECOND + 1) * SLOTS;
