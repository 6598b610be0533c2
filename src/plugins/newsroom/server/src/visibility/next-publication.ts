import type { NewsItem } from '../content-model/types';
import type { Publication } from './publication';

export interface PublishedState {
  /** The published row, or null when there is none. */
  published: NewsItem | null;
  /** The draft beside it: pins and exclusions are taken from it when the item is published. */
  draft: Pick<NewsItem, 'pinnedNews' | 'excludedNews' | 'withdrawnForGood'> | null;
  /** Of the published content; see `digest-of.ts`. */
  digest: string | null;
}

/**
 * What the record of an item's public life becomes after a change; null when it never had one. The first publication and
 * the last change count from the end of the embargo, for nobody could see them before.
 */
export const nextPublication = (previous: Publication | null, state: PublishedState, itemLocale: string, now: Date): Publication | null => {
  const { published, draft, digest } = state;
  const instant = now.toISOString();
  if (published === null || digest === null) return previous === null ? null : withdraw(previous, draft, instant);

  const publicFrom = latest(instant, published.embargoUntil);
  const wasPublic = previous !== null && previous.firstPublishedAt <= instant;
  const isSame = previous !== null && previous.digest === digest && previous.publicFrom !== null;
  const isSameRow = previous !== null && previous.rowId === published.id;
  return {
    newsItem: published.documentId,
    itemLocale,
    slug: published.slug ?? published.documentId,
    date: published.date ?? previous?.date ?? published.publishedAt ?? instant,
    // Whoever asks while it is being changed has an earlier instant in mind, and it is public for them too.
    publicFrom: previous !== null && isOpen(previous, instant) && !isEmbargoed(published, instant) ? previous.publicFrom : publicFrom,
    firstPublishedAt: wasPublic ? previous.firstPublishedAt : publicFrom,
    changedAt: isSame && wasPublic ? previous.changedAt : publicFrom,
    digest,
    rowId: published.id,
    gone: null,
    hidden: published.hiddenFromOtherNews,
    pinned: isSameRow || draft === null ? (previous?.pinned ?? []) : draft.pinnedNews.map(documentId),
    excluded: isSameRow || draft === null ? (previous?.excluded ?? []) : draft.excludedNews.map(documentId),
  };
};

const withdraw = (previous: Publication, draft: PublishedState['draft'], instant: string): Publication | null => {
  if (previous.firstPublishedAt > instant) return null;
  const gone = draft === null ? 'deleted' : draft.withdrawnForGood ? 'withdrawn' : null;
  const isNews = previous.publicFrom !== null || previous.gone !== gone;
  return { ...previous, publicFrom: null, rowId: null, gone, changedAt: isNews ? instant : previous.changedAt };
};

const isOpen = (previous: Publication, instant: string): boolean => previous.publicFrom !== null && previous.publicFrom <= instant;
const isEmbargoed = (item: NewsItem, instant: string): boolean => item.embargoUntil !== null && item.embargoUntil > instant;
const latest = (instant: string, other: string | null): string => (other !== null && other > instant ? other : instant);
const documentId = (item: { documentId: string }): string => item.documentId;
