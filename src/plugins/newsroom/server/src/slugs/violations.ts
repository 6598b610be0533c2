import type { Violation } from '../saving/types';
import type { Claim } from './claim';

/** As long as the longest that configuration allows for made ones. */
export const LONGEST_SLUG = 200;

/** Why a typed slug can't be had; `free` is one that can. */
export const takenSlug = (claim: Claim, free: string): Violation => {
  const isRedirect = claim.state === 'former';
  return {
    path: ['slug'],
    message: {
      en: `The slug “${claim.slug}” ${isRedirect ? 'is an old address of another document and still leads its readers there' : 'is taken by another document'}. Choose another, for example “${free}”, or empty the field to have one made.`,
      ru: `Адрес «${claim.slug}» ${isRedirect ? 'раньше был у другого документа и до сих пор ведёт к нему читателей' : 'занят другим документом'}. Выберите другой, например «${free}», или очистите поле, и адрес составится сам.`,
    },
  };
};

/** `example` is the typed text made into a slug, or null when nothing of it can be. */
export const malformedSlug = (slug: string, example: string | null): Violation => ({
  path: ['slug'],
  message: {
    en: `“${slug}” can't be a slug: small Latin letters and digits, single hyphens between words, at most ${LONGEST_SLUG} characters${example === null ? '' : `, for example “${example}”`}.`,
    ru: `«${slug}» не годится в адрес: нужны строчные латинские буквы и цифры, между словами по одному дефису, не больше ${LONGEST_SLUG} знаков${example === null ? '' : `, например «${example}»`}.`,
  },
});
