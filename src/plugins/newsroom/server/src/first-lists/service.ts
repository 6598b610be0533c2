import type { Core } from '@strapi/strapi';

import type { PublishedListsResponse } from '../../../shared/contracts/other-news';
import { getConfig } from '../config';
import type { ToldEvent } from '../events/tell-events.service';
import { readNamedNews } from '../news-page/named-news.store';
import { pageContext } from '../news-page/page-context.store';
import { readOtherNewsOf } from '../news-page/service';
import { isPublicNow, publicationsOf } from '../visibility';
import { readFirstList, writeFirstList } from './store';

/**
 * Keeps the list under an article when the public is told of it for the first time: off the request path, also when an embargo ends, and
 * in the transaction of the telling, so that it happens once. What is published in the moments between is on it.
 */
export const keepFirstList = async (strapi: Core.Strapi, event: ToldEvent): Promise<void> => {
  if (event.type !== 'news-item.published') return;
  const { target: newsItem, itemLocale, at } = event;
  if ((await readFirstList(strapi, { newsItem, itemLocale })) !== null) return;
  const now = new Date();
  const [publication] = await publicationsOf(strapi, [newsItem], itemLocale);
  // Withdrawn again before anybody was told.
  if (publication === undefined || !isPublicNow(publication, now)) return;
  const entries = await readOtherNewsOf(strapi, publication, getConfig(strapi).otherNews.limit, now);
  await writeFirstList(strapi, { newsItem, itemLocale }, { at, entries: entries.map(({ documentId, title }) => ({ documentId, title })) });
};

/** What readers see under an article now, and saw when it was first published. */
export const publishedLists = async (
  strapi: Core.Strapi,
  { newsItem, itemLocale }: { newsItem: string; itemLocale: string },
  now: Date,
): Promise<PublishedListsResponse['data']> => {
  const [publication] = await publicationsOf(strapi, [newsItem], itemLocale);
  const isPublic = publication !== undefined && isPublicNow(publication, now);
  const first = await readFirstList(strapi, { newsItem, itemLocale });
  const context = await pageContext(strapi, itemLocale, now);
  const ids = first?.entries.map(({ documentId }) => documentId) ?? [];
  const named = new Map((await readNamedNews(strapi, ids, context, now)).map((news) => [news.documentId, news]));
  return {
    now: isPublic ? await readOtherNewsOf(strapi, publication, getConfig(strapi).otherNews.limit, now) : null,
    atPublication:
      first === null
        ? null
        : {
            at: first.at,
            entries: first.entries.map(({ documentId, title }) => {
              const { date = null, url = null, state = 'deleted' as const } = named.get(documentId) ?? {};
              return { documentId, title, date, url, state };
            }),
          },
  };
};
