import type { NamedNews, OtherNewsPreviewResponse, PreviewEntry } from '../../../shared/contracts/other-news';

export interface PinnedRow {
  news: NamedNews;
  /** What readers will see of it; null for a pin that waits, and until the server has answered. */
  entry: PreviewEntry | null;
}

export interface Shown {
  pins: PinnedRow[];
  found: PreviewEntry[];
  excluded: NamedNews[];
}

type Preview = OtherNewsPreviewResponse['data'];

/** Null for an entry of a fallback locale, which the form can't connect. */
export const asNamed = (entry: PreviewEntry): NamedNews | null =>
  entry.id === null
    ? null
    : {
        id: entry.id,
        documentId: entry.documentId,
        title: entry.title,
        date: entry.date,
        url: entry.url,
        picture: entry.photo?.sources[0]?.url ?? null,
        state: 'public',
      };

/** Every article that the panel can name by now. */
export const namedIn = ({ named, entries }: Preview, chosen: readonly NamedNews[]): Map<string, NamedNews> =>
  new Map([...chosen, ...entries.map(asNamed).filter((news) => news !== null), ...named].map((news) => [news.documentId, news]));

/**
 * The list by the last answer and by what the editor has pinned and excluded since: an act is seen at once, and the entry that takes
 * the place of an excluded one when the server has answered.
 */
export const listOf = (
  preview: Preview,
  now: { pinned: readonly string[]; excluded: readonly string[] },
  chosen: readonly NamedNews[],
): Shown => {
  const named = namedIn(preview, chosen);
  const known = (ids: readonly string[]): NamedNews[] => ids.map((id) => named.get(id)).filter((news) => news !== undefined);
  const entryOf = (documentId: string): PreviewEntry | null => preview.entries.find((entry) => entry.documentId === documentId) ?? null;
  const pins = known(now.pinned).map((news) => ({ news, entry: entryOf(news.documentId) }));
  const seen = pins.filter(({ news }) => news.state === 'public' && !now.excluded.includes(news.documentId)).length;
  const found = preview.entries.filter(({ documentId }) => !now.pinned.includes(documentId) && !now.excluded.includes(documentId));
  return { pins, found: found.slice(0, Math.max(preview.length - seen, 0)), excluded: known(now.excluded) };
};
