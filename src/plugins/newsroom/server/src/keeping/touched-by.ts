import type { LoggedChange } from '../saving/advance-bookmark';

/** In what is touched: all that is kept, for what guards the pages has changed, or their language, or a day has ended. */
export const EVERYTHING = '*';

/** Among the notes of an answer: any change at all touches it. */
export const ANY_CHANGE = 'any';

/** Touched by every midnight at the newsroom. */
export const DAY = 'day';

/** The notes (see content-model/noted.store.ts) that a change touches. */
export const touchedBy = ({ subject, target }: LoggedChange): string[] => {
  if (subject === 'permission' || subject === 'locale' || target === '*') return [EVERYTHING];
  if (subject === 'leading') return [`leading:${target}`];
  if (subject === 'file') return [`file:${target}`, ANY_CHANGE];
  return [target, `*${subject}`, ANY_CHANGE];
};
