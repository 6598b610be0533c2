import type { AffectedPage, PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';

/** A page of a news item. */
export interface Address {
  locale: string;
  slug: string;
}

export interface Work {
  build: Address[];
  /** Every address whose kept copies are old. */
  purge: string[];
}

/**
 * What an event means for a site that keeps the pages of news items as files.
 *
 * Pages are built of what the newsroom says when they are built, never of the event: then an event that comes twice, or late, does no
 * harm, and neither its id nor its version needs to be remembered.
 *
 * @param affected all of them, also those that did not fit into the event's body
 */
export const workFor = ({ type, data }: PublicEvent, affected: readonly AffectedPage[]): Work => {
  const own = type.startsWith('news-item.') && data.locale !== null ? [{ locale: data.locale, slug: data.slug }] : [];
  const others = affected.filter((page) => page.type === 'news-item');
  return {
    build: [...own, ...others.map(({ locale, slug }) => ({ locale, slug }))],
    purge: [...new Set([data.url, ...affected.map(({ url }) => url)])],
  };
};
