/** Populated paths that no relation of the app's stands behind: they are put into the documents before these are shown. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import type { Row } from '../content-model/to-domain';
import { readOtherNews } from '../news-page/other-news-entries.store';
import type { PageContext } from '../news-page/page-context';
import { isPublicNow, publicationsOf } from '../visibility';
import { newsItemsOfAgreements } from './agreement-news.store';
import type { Selection } from './parse-selection';
import { readPublicItems } from './public-items.store';

export const addComputedPaths = async (
  strapi: Core.Strapi,
  documents: readonly Row[],
  selection: Selection,
  context: PageContext,
  now: Date,
): Promise<void> => {
  for (const { as, field } of selection.paths.values()) {
    if (as === 'localizations') await addLocalizations(strapi, documents, field, context, now);
    if (as === 'newsItems') await addNewsItems(strapi, documents, field, context, now);
    if (as === 'otherNews') {
      const { limit } = getConfig(strapi).otherNews;
      for (const document of documents) document[field] = await readOtherNews(strapi, idOf(document), limit, context, now);
    }
  }
};

/** The public translations besides the one shown. */
const addLocalizations = async (
  strapi: Core.Strapi,
  documents: readonly Row[],
  field: string,
  { locale }: PageContext,
  now: Date,
): Promise<void> => {
  const publications = (await publicationsOf(strapi, documents.map(idOf)))
    .filter((publication) => publication.itemLocale !== locale && isPublicNow(publication, now))
    .sort((one, other) => (one.itemLocale < other.itemLocale ? -1 : 1));
  for (const document of documents) {
    document[field] = publications
      .filter(({ newsItem }) => newsItem === document.documentId)
      .map(({ newsItem, itemLocale, slug, firstPublishedAt, changedAt }) => ({
        documentId: newsItem,
        locale: itemLocale,
        slug,
        publishedAt: firstPublishedAt,
        updatedAt: changedAt,
      }));
  }
};

const addNewsItems = async (
  strapi: Core.Strapi,
  documents: readonly Row[],
  field: string,
  { locale }: PageContext,
  now: Date,
): Promise<void> => {
  const newsItems = await newsItemsOfAgreements(strapi, documents.map(idOf), locale, now);
  const items = await readPublicItems(strapi, [...new Set([...newsItems.values()].flat())], locale, {}, now);
  for (const document of documents) {
    const own = newsItems.get(idOf(document)) ?? [];
    document[field] = own.map((newsItem) => items.get(newsItem)).filter((item) => item !== undefined);
  }
};

const idOf = (document: Row): string => String(document.documentId);
