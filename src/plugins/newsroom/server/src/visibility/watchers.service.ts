import type { Core } from '@strapi/strapi';

import type { NewsItem } from '../content-model/types';
import type { Link } from './links-of';
import type { Publication } from './publication';

/** What a save has changed of the public life of a news item in one locale; null where there was or is none. */
export interface PublicationChange {
  newsItem: string;
  itemLocale: string;
  before: Publication | null;
  after: Publication | null;
  /** The published row with all that it shows, see `CONTENT_VIEW`; null where there is none. */
  item: NewsItem | null;
  linksBefore: readonly Link[];
  linksAfter: readonly Link[];
}

/** Called in the transaction of the change: what it writes is written with it or not at all. */
export type PublicationWatcher = (strapi: Core.Strapi, change: PublicationChange, now: Date) => Promise<void>;

const watchers = new WeakMap<object, PublicationWatcher[]>();

/** For rooms that keep something of what is public: called whenever that changes, whoever changed it. */
export const watchPublications = (strapi: Core.Strapi, watcher: PublicationWatcher): void => {
  watchers.set(strapi, [...(watchers.get(strapi) ?? []), watcher]);
};

export const tellWatchers = async (strapi: Core.Strapi, change: PublicationChange, now: Date): Promise<void> => {
  for (const watcher of watchers.get(strapi) ?? []) await watcher(strapi, change, now);
};
