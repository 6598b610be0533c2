import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Card, NewsPage, OtherNewsEntry } from '../../../shared/contracts/news-items';
import { getConfig } from '../config';
import { asPart } from '../content-model/noted.store';
import { readTogether } from '../content-model/read';
import type { Answer } from '../keeping/prepare-answer';
import { findPublicItem, isPublicNow, publicationsOf, type Publication } from '../visibility';
import { makePage, PAGE_VIEW } from './make-page';
import { readOtherNews } from './other-news-entries.store';
import { pageContext } from './page-context.store';
import { readCards } from './cards.store';

/** The public news item behind a slug. @throws {errors.NotFoundError} for every slug that leads to none. */
export const requirePublicItem = async (strapi: Core.Strapi, at: { locale: string; slug: string }, now: Date): Promise<Publication> => {
  const publication = await findPublicItem(strapi, at, now);
  if (publication === null) throw new errors.NotFoundError('There is no such news item.');
  return publication;
};

/** All documents that the article leads to come with it in one statement. */
export const readNewsPage = async (strapi: Core.Strapi, publication: Publication, now: Date): Promise<NewsPage> => {
  const { newsItem, itemLocale } = publication;
  const context = await pageContext(strapi, itemLocale, now);
  const own = { type: 'newsItem', documentIds: [newsItem], status: 'published', locale: itemLocale, view: PAGE_VIEW } as const;
  const [[[item]], publications, otherNews] = await Promise.all([
    readTogether(strapi, [own]),
    publicationsOf(strapi, [newsItem]),
    otherNewsPart(strapi, publication, getConfig(strapi).otherNews.limit),
  ]);
  if (item === undefined) throw new errors.NotFoundError('There is no such news item.');
  const localizations = publications
    .filter((translation) => isPublicNow(translation, now))
    .sort((one, other) => (one.itemLocale < other.itemLocale ? -1 : 1));
  return makePage({ item, publication, localizations, otherNews }, context);
};

/** The whole answer to who asks for a page. @throws {errors.NotFoundError} see `requirePublicItem` */
export const newsPageAnswer = async (strapi: Core.Strapi, at: { locale: string; slug: string }, now: Date): Promise<Answer> => {
  const data = await readNewsPage(strapi, await requirePublicItem(strapi, at, now), now);
  return { body: { data }, lastModified: data.updatedAt };
};

export const readOtherNewsOf = async (strapi: Core.Strapi, publication: Publication, limit: number, now: Date): Promise<OtherNewsEntry[]> =>
  readOtherNews(strapi, publication.newsItem, limit, await pageContext(strapi, publication.itemLocale, now), now);

/** The same as a part of an answer: any news may come onto the list or leave it, and few do. */
export const otherNewsPart = (strapi: Core.Strapi, publication: Publication, limit: number): Promise<OtherNewsEntry[]> =>
  asPart(() => readOtherNewsOf(strapi, publication, limit, new Date()));

export const readCardsOf = async (strapi: Core.Strapi, newsItems: readonly string[], locale: string, now: Date): Promise<Card[]> =>
  readCards(strapi, newsItems, await pageContext(strapi, locale, now), now);
