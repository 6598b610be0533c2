export interface SlugWish {
  /** What the save says: a text, null to have one made, undefined to say nothing. */
  given: string | null | undefined;
  /** Is `given` what we would make of the title ourselves (the panel's button does)? */
  isGivenMade: boolean;
  /** What the draft, or the record, has; null when there is none yet. */
  stored: { slug: string | null; isTyped: boolean } | null;
  /** The slug under which the public has seen the document; null while it has not, so that the slug may follow the title. */
  publicSlug: string | null;
  /** Does this save change what the slug is made of? */
  isRetitled: boolean;
  /** Is there a text to make one of? */
  canMake: boolean;
}

export type SlugChoice =
  | { kind: 'keep'; slug: string | null }
  /** Exactly this one, or the save is refused. */
  | { kind: 'take'; slug: string }
  /** A free one made of the title; `preferred` if it is free. */
  | { kind: 'make'; preferred: string | null };

/**
 * Which slug a draft or a record gets when it is saved. Until the public has seen the document its slug follows the title, unless
 * an editor has typed one; from then on it stays, unless an editor types another. An emptied field asks for the usual one.
 */
export const chooseSlug = (wish: SlugWish): SlugChoice => {
  const { given, stored, publicSlug } = wish;
  if (typeof given === 'string' && given !== stored?.slug) {
    return wish.isGivenMade && publicSlug === null ? { kind: 'make', preferred: given } : { kind: 'take', slug: given };
  }
  const slug = stored?.slug ?? null;
  if (publicSlug !== null) return { kind: 'keep', slug: slug !== null && stored?.isTyped && given !== null ? slug : publicSlug };

  const isWanted = slug === null || given === null || (wish.isRetitled && stored?.isTyped !== true);
  return isWanted && wish.canMake ? { kind: 'make', preferred: null } : { kind: 'keep', slug };
};
