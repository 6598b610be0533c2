import { BLOCKS } from './blocks.data';
import { DOCUMENTS } from './documents.data';
import { HOME } from './home.data';
import { LANGUAGES } from './languages.data';
import { MEDIA } from './media.data';

/** Strapi's own words that its Russian leaves in English, where an editor meets them every day. */
export const STRAPI_RU: Readonly<Record<string, string>> = { ...DOCUMENTS, ...BLOCKS, ...LANGUAGES, ...MEDIA, ...HOME };
