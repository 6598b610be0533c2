import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import type { NewsItem } from '../content-model/types';
import type { Publication, PublicationChange } from '../visibility';
import { featuresOf } from './features-of';
import { indexArticle, type ArticleName, type Wanted } from './index-article.service';
import { optionsOf } from './options';
import { sourceOfItem } from './source-of-item';

/** What the index is to hold of an article; null while it is not published. */
export const wantedOf = (strapi: Core.Strapi, publication: Publication | null, item: NewsItem | null): Wanted | null => {
  if (publication === null || publication.publicFrom === null || item === null) return null;
  const { itemLocale, date, publicFrom, hidden, pinned, excluded } = publication;
  const article = featuresOf(sourceOfItem(item, itemLocale, date), optionsOf(getConfig(strapi).otherNews));
  return { article, publicFrom: Date.parse(publicFrom), hidden, pinned, excluded };
};

/** Brings the index in line with one article, and remembers what it held before. In the transaction of the change. */
export const followArticle = async (strapi: Core.Strapi, article: ArticleName, wanted: Wanted | null, now: Date): Promise<void> => {
  await indexArticle(strapi, article, wanted, now, { isRemembered: true });
};

/** Keeps the index in line with what is public. */
export const followPublication = (
  strapi: Core.Strapi,
  { newsItem, itemLocale: locale, after, item }: PublicationChange,
  now: Date,
): Promise<void> => followArticle(strapi, { newsItem, locale }, wantedOf(strapi, after, item), now);
