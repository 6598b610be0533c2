/** Slugs that nobody claimed: the plugin is new here, or rows came by SQL, import or transfer. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import { publicationsOf } from '../visibility';
import { ALL_LOCALES, SLUGGED_TYPES, type SluggedType } from './claim';
import { holdMadeSlug } from './hold-slug.service';
import { rowsOf, writeSlug } from './rows.store';
import { settle } from './settle.service';
import { slugBases } from './slug-bases';
import { claimIfFree } from './store';
import { claimForNewcomers, unsettledDocuments } from './unclaimed.store';

/**
 * Every slug that is stored anywhere has its claim afterwards, at the cost of one statement for each type when there are many; a
 * second run finds nothing to do. What takes more than a claim is done document by document, each in a transaction of its own,
 * so that a start that is broken off goes on where it was.
 */
export const adoptSlugs = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  const locale = await defaultLocale(strapi);
  for (const type of SLUGGED_TYPES) {
    const fallback = type === 'newsItem' ? locale : ALL_LOCALES;
    await claimForNewcomers(strapi, type, fallback);
    for (const owner of await unsettledDocuments(strapi, type, fallback)) {
      await strapi.db.transaction(() => adopt(strapi, type, owner, now));
    }
  }
};

/** Claims what a document's rows have; a slug that is somebody else's already is replaced in the row. */
const adopt = async (strapi: Core.Strapi, type: SluggedType, owner: string, now: Date): Promise<void> => {
  for (const row of await rowsOf(strapi, type, owner)) {
    const { itemLocale, slug } = row;
    const isOwn =
      slug !== null &&
      (await claimIfFree(strapi, { type, itemLocale, slug, owner, state: 'reserved', wasPublic: false, isTyped: true, at: null }));
    const bases = slugBases(type, row.texts, getConfig(strapi).slugs);
    if (isOwn || bases.length === 0) continue;
    const other = await holdMadeSlug(strapi, { type, itemLocale, owner }, bases, null);
    if (slug !== null) strapi.log.warn(`newsroom: two documents of type ${type} had the slug "${slug}"; ${owner} has "${other}" now.`);
    await writeSlug(strapi, type, row, other);
  }
  const publications = type === 'newsItem' ? await publicationsOf(strapi, [owner]) : [];
  await settle(strapi, type, owner, new Set(publications.map(({ itemLocale }) => itemLocale)), now);
};
