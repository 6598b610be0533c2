import type { SluggedType } from './claim';
import { makeSlug, type SlugOptions } from './make-slug';

/** The fields that a document's slug is made of. */
export const SLUG_FIELDS: Readonly<Record<SluggedType, readonly string[]>> = {
  newsItem: ['title'],
  person: ['firstName', 'patronymic', 'lastName'],
  organisation: ['shortName', 'name'],
  agreement: ['title'],
  topic: ['name'],
  region: ['name'],
};

/** By field; null where the document has nothing. */
export type Texts = Readonly<Record<string, string | null>>;

/** Stands in for a title that can't be written in Latin letters, such as one of emoji. */
export const TYPE_WORDS: Readonly<Record<SluggedType, string>> = {
  newsItem: 'news',
  person: 'person',
  organisation: 'organisation',
  agreement: 'agreement',
  topic: 'topic',
  region: 'region',
};

/**
 * What a document's slug is made of when nobody types one, best first: a person is `ivan-petrov`, and the second of that name
 * `ivan-sergeyevich-petrov`; an organisation goes by its short name. Never empty slugs; none at all without a text.
 */
export const slugBases = (type: SluggedType, texts: Texts, options: SlugOptions): string[] => {
  const sources = sourcesOf(type, texts).filter((source) => source !== '');
  return [...new Set(sources.map((source) => makeSlug(source, options) || TYPE_WORDS[type]))];
};

const sourcesOf = (type: SluggedType, texts: Texts): string[] => {
  const joined = (...fields: string[]): string =>
    fields
      .map((field) => texts[field]?.trim() ?? '')
      .filter((text) => text !== '')
      .join(' ');
  switch (type) {
    case 'person':
      return [joined('firstName', 'lastName'), joined('firstName', 'patronymic', 'lastName')];
    case 'organisation':
      return [joined('shortName'), joined('name')];
    case 'newsItem':
    case 'agreement':
    case 'topic':
    case 'region':
      return SLUG_FIELDS[type].map((field) => joined(field));
  }
};
