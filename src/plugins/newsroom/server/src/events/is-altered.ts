/** What is known of a page: a fingerprint of its body, `''` where there is none, `'!'` where it can't be made; null when that is not known for sure. */
export interface Look {
  slug: string | null;
  digest: string | null;
  /** Document ids of the news items on its list of other news. */
  shows: readonly string[];
  /** What that list asks of an article that is to come onto it, as `writeBar` writes it; null where there is none. */
  bar: string | null;
}

/**
 * Whether a page is another than it was when it was last looked at. Of one that nobody has ever looked at and that is not there now
 * nothing may be said: it may never have been public.
 */
export const isAltered = (was: Look | undefined, is: Look): boolean =>
  was === undefined ? is.digest !== '' : was.digest === null || was.digest !== is.digest;

/** Whether it came or went, as far as is known. */
export const hasFlipped = (was: Look | undefined, is: Look): boolean =>
  isAltered(was, is) && (was === undefined || was.digest === null || was.digest === '' || is.digest === '');
