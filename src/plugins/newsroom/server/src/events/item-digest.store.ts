import type { Core } from '@strapi/strapi';

import { isPublicNow, publicationsOf, type Publication } from '../visibility';
import { itemDigest } from './seen-digest';

/**
 * The digest of what the public sees of a news item. Of what its editor pinned or excluded, only articles count that the public may read:
 * the others stand in no list either way, and that somebody thought of them is told to nobody.
 */
export const publicItemDigest = async (strapi: Core.Strapi, publication: Publication, now: Date): Promise<string> => {
  const { pinned, excluded } = publication;
  const named = await publicationsOf(strapi, [...pinned, ...excluded]);
  const open = new Set(named.filter((one) => isPublicNow(one, now)).map(({ newsItem }) => newsItem));
  const isOpen = (documentId: string): boolean => open.has(documentId);
  return itemDigest({ ...publication, pinned: pinned.filter(isOpen), excluded: excluded.filter(isOpen) });
};
