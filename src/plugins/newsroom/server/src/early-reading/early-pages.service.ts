/** Pages before they are public. Whether the caller may have one is decided before. */
import type { Core } from '@strapi/strapi';

import type { NewsPage } from '../../../shared/contracts/news-items';
import { getConfig } from '../config';
import { read } from '../content-model/read';
import type { NewsItem } from '../content-model/types';
import { makePage, PAGE_VIEW } from '../news-page/make-page';
import { readOtherNews } from '../news-page/other-news-entries.store';
import { pageContext } from '../news-page/page-context.store';
import { findEmbargoedItem, isPublicNow, nextPublication, publicationsOf, type Publication } from '../visibility';

export interface DraftPage {
  page: NewsPage;
  /** The slugs by which this article may be asked for. */
  slugs: ReadonlySet<string>;
}

/** The page as it would be, were the draft published now; null when there is no such draft. */
export const readDraftPage = async (strapi: Core.Strapi, documentId: string, locale: string, now: Date): Promise<DraftPage | null> => {
  const [item] = await read(strapi, 'newsItem', { documentIds: [documentId], status: 'draft', locale, view: PAGE_VIEW });
  if (item === undefined) return null;
  const publications = await publicationsOf(strapi, [documentId]);
  const previous = publications.find(({ itemLocale }) => itemLocale === locale) ?? null;
  const publication = nextPublication(previous, { published: item, draft: null, digest: '' }, locale, now);
  if (publication === null) return null;
  const slugs = new Set([documentId, publication.slug, ...(previous === null ? [] : [previous.slug])]);
  return { page: await compose(strapi, item, publication, now), slugs };
};

/** The page of an item under embargo that an editor has opened to accredited journalists; null for every other slug. */
export const readEmbargoedPage = async (
  strapi: Core.Strapi,
  at: { locale: string; slug: string },
  now: Date,
): Promise<{ page: NewsPage; until: string } | null> => {
  const publication = await findEmbargoedItem(strapi, at, now);
  if (publication === null) return null;
  const reading = { documentIds: [publication.newsItem], locale: at.locale, status: 'published', view: PAGE_VIEW } as const;
  const [item] = await read(strapi, 'newsItem', reading);
  if (item?.openToAccredited !== true) return null;
  return { page: await compose(strapi, item, publication, now), until: publication.publicFrom ?? publication.firstPublishedAt };
};

const compose = async (strapi: Core.Strapi, item: NewsItem, publication: Publication, now: Date): Promise<NewsPage> => {
  const context = await pageContext(strapi, publication.itemLocale, now);
  const translations = await publicationsOf(strapi, [publication.newsItem]);
  const localizations = translations
    .filter((translation) => isPublicNow(translation, now))
    .sort((one, other) => (one.itemLocale < other.itemLocale ? -1 : 1));
  const otherNews = await readOtherNews(strapi, publication.newsItem, getConfig(strapi).otherNews.limit, context, now);
  return makePage({ item, publication, localizations, otherNews }, context);
};
