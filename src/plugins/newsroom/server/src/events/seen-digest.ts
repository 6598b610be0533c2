import { createHash } from 'node:crypto';

import type { Agreement, Organisation, Person } from '../content-model/types';
import type { View } from '../content-model/populate';
import type { Publication } from '../visibility';

/** What the public pages of records show of the record itself; records it leads to count by their identity alone. */
export const RECORD_VIEWS: Readonly<Record<'person' | 'organisation' | 'agreement', View>> = {
  person: { portrait: {}, translations: {}, positions: { organisation: {}, translations: {} } },
  organisation: { logo: {}, parent: {}, region: {}, translations: {} },
  agreement: {
    parties: { organisation: {} },
    signatories: { person: {}, affiliation: { organisation: {} }, onBehalfOf: { organisation: {} } },
    documents: {},
    translations: {},
  },
};

const NOT_SHOWN: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'aliases',
  'externalIds',
  'listed',
  'label',
  'newsItems',
]);

const shown =
  (own: string) =>
  (key: string, value: unknown): unknown => {
    if (NOT_SHOWN.has(key)) return undefined;
    const isOther = typeof value === 'object' && value !== null && 'documentId' in value && value.documentId !== own && 'slug' in value;
    return isOther ? (value as { documentId: string }).documentId : value;
  };

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

export const recordDigest = (record: Person | Organisation | Agreement): string => digest(JSON.stringify(record, shown(record.documentId)));

/** What a news item itself shows, its editor's hand on other news included: that changes its page, or others'. */
export const itemDigest = ({ digest: content, slug, date, hidden, pinned, excluded }: Publication): string =>
  digest(JSON.stringify([content, slug, date, hidden, pinned, excluded]));
