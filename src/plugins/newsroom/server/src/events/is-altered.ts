/** What a fingerprint says instead of what a body is. */
export const NO_PAGE = '';
/** There is one, and it is another than it was. */
export const ALTERED = '?';
/** It can't be made. */
export const BROKEN = '!';

/** What is known of a page. */
export interface Look {
  slug: string | null;
  /** A fingerprint of its body, or one of the signs above; null when nothing is known for sure. */
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
  was === undefined ? is.digest !== NO_PAGE : was.digest === null || was.digest === ALTERED || was.digest !== is.digest;

/** Whether there was a page for sure when it was last looked at. */
export const isOnRecord = (was: Look | undefined): boolean => was !== undefined && was.digest !== null && was.digest !== NO_PAGE;

/** Whether it came or went, as far as is known. */
export const hasFlipped = (was: Look | undefined, is: Look): boolean => isAltered(was, is) && (!isOnRecord(was) || is.digest === NO_PAGE);

/** A page that can't be made now is remembered by what it was. */
export const toRemember = (was: Pick<Look, 'slug' | 'shows' | 'bar'> | undefined, is: Look): Look => ({
  ...(is.digest === BROKEN && was !== undefined ? was : is),
  digest: is.digest,
  slug: is.slug ?? was?.slug ?? null,
});
