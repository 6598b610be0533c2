import type { Core } from '@strapi/strapi';

import { defaultLocale } from '../content-model/locales.store';
import type { View } from '../content-model/populate';
import { read, readRows } from '../content-model/read';
import type { Row } from '../content-model/to-domain';
import type { NewsItem } from '../content-model/types';
import type { ChangeAction, MadeChange } from './types';

/**
 * Withdrawing, discarding and deleting bring back or take away what was there before: an old fault must not stop
 * an editor from doing that, so no rule looks at their result.
 */
const WRITING: ReadonlySet<ChangeAction> = new Set<ChangeAction>(['create', 'clone', 'update', 'publish']);

export const isWriting = (change: Pick<MadeChange, 'action'>): boolean => WRITING.has(change.action);

const readingOf = ({ documentId, publishes }: MadeChange, view: View) => ({
  documentIds: [documentId],
  ...(publishes ? {} : { status: 'draft' as const }),
  view,
});

/** The rows of a news item that a change has written: drafts first, then published ones; never those of another locale. */
export const writtenItems = async (strapi: Core.Strapi, change: MadeChange, view: View): Promise<NewsItem[]> => {
  if (change.type !== 'newsItem' || !isWriting(change)) return [];
  const isWanted = await wantedLocale(strapi, change);
  const items = await read(strapi, 'newsItem', readingOf(change, view));
  return items
    .filter(({ locale }) => isWanted(locale))
    .sort((one, other) => Number(one.publishedAt !== null) - Number(other.publishedAt !== null));
};

/** The same as the app has them, in no order. */
export const writtenRows = async (strapi: Core.Strapi, change: MadeChange, view: View): Promise<Row[]> => {
  const isWanted = await wantedLocale(strapi, change);
  const rows = await readRows(strapi, 'newsItem', readingOf(change, view));
  return rows.filter(({ locale }) => isWanted(typeof locale === 'string' ? locale : null));
};

/** A clone has all the locales of its original; rows of a type that is not localised have none. */
const wantedLocale = async (strapi: Core.Strapi, change: MadeChange): Promise<(locale: string | null) => boolean> => {
  // Bulk actions of the panel give a list, whatever the Document Service's types say.
  const named = [change.locale ?? (change.action === 'clone' ? '*' : await defaultLocale(strapi))].flat();
  return (locale) => locale === null || locale === '' || named.includes('*') || named.includes(locale);
};
