import type { Core } from '@strapi/strapi';

import type { NamedNews, OtherNewsPreviewRequest, OtherNewsPreviewResponse } from '../../../shared/contracts/other-news';
import { applyRelationChange } from '../../../shared/rules/apply-relation-change';
import { getConfig } from '../config';
import { read, readByDocumentId } from '../content-model/read';
import type { NewsItem } from '../content-model/types';
import { daysApart } from '../directory/days-apart';
import { draftOfForm, NOTHING_SAVED, recordsNamedIn, type FormRecords } from '../other-news/draft-of-form';
import { otherNewsOfDraft, type ArticleSource } from '../other-news/service';
import { sourceOfItem } from '../other-news/source-of-item';
import { LINKS_VIEW } from '../visibility/links-of';
import { readNamedNews } from './named-news.store';
import { showEntries } from './other-news-entries.store';
import { pageContext } from './page-context.store';
import { searchNews } from './search-news.store';

const readSaved = async (strapi: Core.Strapi, documentId: string | null, locale: string): Promise<NewsItem | null> => {
  if (documentId === null) return null;
  const view = { ...LINKS_VIEW, pinnedNews: {}, excludedNews: {} };
  const [saved = null] = await read(strapi, 'newsItem', { documentIds: [documentId], status: 'draft', locale, view });
  return saved;
};

const readRecords = async (strapi: Core.Strapi, form: OtherNewsPreviewRequest): Promise<FormRecords> => {
  const named = recordsNamedIn(form);
  const [person, organisation, agreement, topic, region] = await Promise.all([
    readByDocumentId(strapi, 'person', named.person),
    readByDocumentId(strapi, 'organisation', named.organisation),
    readByDocumentId(strapi, 'agreement', named.agreement, LINKS_VIEW.agreements),
    readByDocumentId(strapi, 'topic', named.topic),
    readByDocumentId(strapi, 'region', named.region),
  ]);
  return { person, organisation, agreement, topic, region };
};

const idsOf = (items: readonly NewsItem[] = []): string[] => [...new Set(items.map(({ documentId }) => documentId))];

/** The list under the open form of a news item, as readers would see it were it published now. */
export const previewOtherNews = async (
  strapi: Core.Strapi,
  form: OtherNewsPreviewRequest,
  locale: string,
  now: Date,
): Promise<OtherNewsPreviewResponse['data']> => {
  const documentId = form.documentId ?? null;
  const { timeZone, otherNews } = getConfig(strapi);
  const [saved, records] = [await readSaved(strapi, documentId, locale), await readRecords(strapi, form)];
  const date = form.date ?? now.toISOString();
  const leading = draftOfForm(saved ?? NOTHING_SAVED, form, records);
  const item = { documentId: documentId ?? '', title: form.title, lead: form.lead, body: [], ...leading };
  const source: ArticleSource = { ...sourceOfItem(item, locale, date), text: form.text };

  const hand = { pinned: idsOf(saved?.pinnedNews), excluded: idsOf(saved?.excludedNews) };
  const pinned = applyRelationChange(hand.pinned, form.pinned);
  const excluded = applyRelationChange(hand.excluded, form.excluded);
  const found = await otherNewsOfDraft(strapi, { source, pinned, excluded }, otherNews.limit, now);
  const context = await pageContext(strapi, locale, now);
  const entries = await showEntries(strapi, found, context, now);

  const corrected = [...pinned, ...excluded, ...hand.pinned, ...hand.excluded];
  const named = await readNamedNews(strapi, [...corrected, ...entries.map((entry) => entry.documentId)], context, now);
  const idOf = new Map(named.map((news) => [news.documentId, news.id]));
  return {
    entries: entries.map((entry) => ({
      ...entry,
      id: entry.locale === locale ? (idOf.get(entry.documentId) ?? null) : null,
      daysApart: daysApart(new Date(date), new Date(entry.date), timeZone),
    })),
    saved: hand,
    named: named.filter((news) => corrected.includes(news.documentId)),
    length: otherNews.limit,
  };
};

/** Public articles that can be added by hand. */
export const findNews = async (strapi: Core.Strapi, request: { q: string; locale: string }, now: Date): Promise<NamedNews[]> =>
  readNamedNews(strapi, await searchNews(strapi, request, now), await pageContext(strapi, request.locale, now), now);
