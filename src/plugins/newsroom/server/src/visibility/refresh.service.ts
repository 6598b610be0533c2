import type { Core } from '@strapi/strapi';

import { defaultLocale } from '../content-model/locales.store';
import { read } from '../content-model/read';
import { leadingTo, logChanges } from '../saving/change-log.store';
import { CONTENT_VIEW, digestOf } from './digest-of';
import { holdItem } from './hold-item.store';
import { linksOf } from './links-of';
import { nextPublication } from './next-publication';
import { publicationsOf, saveLinks, savePublication } from './store';
import { tellWatchers } from './watchers.service';

/** Brings the record of a news item's public life, in every locale, in line with its rows. Joins the running transaction. */
export const refreshItem = async (strapi: Core.Strapi, newsItem: string, now: Date): Promise<void> => {
  const documentIds = [newsItem];
  await holdItem(strapi, newsItem);
  const published = await read(strapi, 'newsItem', { documentIds, status: 'published', view: CONTENT_VIEW });
  const known = await publicationsOf(strapi, documentIds);
  if (published.length === 0 && known.length === 0) return;

  const drafts = await read(strapi, 'newsItem', {
    documentIds,
    status: 'draft',
    view: { pinnedNews: {}, excludedNews: {} },
  });
  const fallback = await defaultLocale(strapi);
  const localeOf = (item: { locale: string | null }): string => item.locale ?? fallback;
  const itemLocales = new Set([...published.map(localeOf), ...known.map(({ itemLocale }) => itemLocale)]);
  for (const itemLocale of itemLocales) {
    const row = published.find((item) => localeOf(item) === itemLocale) ?? null;
    const draft = drafts.find((item) => localeOf(item) === itemLocale) ?? null;
    const previous = known.find((publication) => publication.itemLocale === itemLocale) ?? null;
    const next = nextPublication(previous, { published: row, draft, digest: row === null ? null : digestOf(row) }, itemLocale, now);
    const isOther = await savePublication(strapi, previous, next);
    const linksAfter = row === null ? [] : linksOf(row);
    const {
      linksBefore,
      isOther: leadsElsewhere,
      isMended,
    } = await saveLinks(strapi, next ?? { newsItem, itemLocale, date: null, publicFrom: null }, linksAfter);
    if (!isOther && !leadsElsewhere && !isMended) continue;
    const targets = new Set([...linksBefore, ...linksAfter].map(({ target }) => target));
    await logChanges(strapi, [{ subject: 'newsItem', target: newsItem }, ...leadingTo(targets)]);
    // Lists were wrong, and nothing of the item was: they are made anew, and nobody is told.
    if (!isOther && !leadsElsewhere) continue;
    await tellWatchers(strapi, { newsItem, itemLocale, before: previous, after: next, item: row, linksBefore, linksAfter }, now);
  }
};
