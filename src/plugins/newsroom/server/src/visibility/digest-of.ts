import { createHash } from 'node:crypto';

import type { View } from '../content-model/populate';
import type { NewsItem } from '../content-model/types';
import { LINKS_VIEW } from './links-of';

/** What `digestOf` needs to have been read: all that the item itself says in public. */
export const CONTENT_VIEW: View = {
  ...LINKS_VIEW,
  source: {},
  photos: { image: {}, people: {} },
  attachments: {},
  corrections: {},
  seo: { image: {} },
};

/** Bookkeeping, and what the public never sees of an item. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  'id',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'embargoUntil',
  'openToAccredited',
  'withdrawnForGood',
  'hiddenFromOtherNews',
  'dismissedNames',
  'addedAutomatically',
  'excludedNews',
  'pinnedNews',
  // Of photos: for the newsroom's own archive.
  'place',
  'keywords',
]);

/**
 * A fingerprint of what an item itself shows. Records it leads to count by their identity alone: a renamed person is a
 * change of the person, not of the article.
 */
export const digestOf = (item: NewsItem): string => {
  const { documentId: _own, corrections, ...rest } = item;
  const content = { ...rest, corrections: corrections.filter((correction) => correction.public) };
  return createHash('sha256').update(JSON.stringify(content, byIdentity)).digest('base64url');
};

const byIdentity = (key: string, value: unknown): unknown => {
  if (NOT_CONTENT.has(key)) return undefined;
  const isRecord = typeof value === 'object' && value !== null && 'documentId' in value && typeof value.documentId === 'string';
  return isRecord ? value.documentId : value;
};
