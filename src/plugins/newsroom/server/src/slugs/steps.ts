import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { defaultLocale } from '../content-model/locales.store';
import { getNames } from '../content-model/read';
import { refuseIfAny } from '../saving/refuse.service';
import type { Change, SaveStep } from '../saving/types';
import { hasBeenPublic, publicationsOf } from '../visibility';
import { ALL_LOCALES, isSlugged, type SluggedType } from './claim';
import { firstFree } from './hold-slug.service';
import { markPublic } from './mark-public.store';
import { prepareSlug } from './prepare-slug.service';
import { isEdited, rowsOf, textsAfter, writeSlug, type SluggedRow } from './rows.store';
import { settle } from './settle.service';
import { claimsAt, claimsOf, handOver } from './store';
import { takenSlug } from './violations';

interface Memory {
  /** Holds the slug of a document that has no id yet. */
  token: string;
  /** The locales in which the news item was published before. */
  published: ReadonlySet<string>;
  /** What the editor of a copy typed. */
  given: string | null;
}

const keepSlugs: SaveStep<Memory | null> = {
  name: 'slugs',

  async before(strapi, change) {
    const { type, action, documentId, data } = change;
    if (!isSlugged(type)) return null;
    const now = new Date();
    const publications = type === 'newsItem' && documentId !== null ? await publicationsOf(strapi, [documentId]) : [];
    const memory: Memory = {
      token: givenId(change) ?? `new:${randomUUID()}`,
      published: new Set(publications.filter(({ publicFrom }) => publicFrom !== null).map(({ itemLocale }) => itemLocale)),
      given: null,
    };
    if (action === 'create') await fillSlug(strapi, type, change, memory.token, now);
    if (action === 'clone' && documentId !== null && data !== null) memory.given = await takeOut(strapi, type, documentId, data);
    if (action === 'create' || action === 'clone' || action === 'discardDraft') return memory;

    await markPublic(strapi, change, now);
    if (action === 'update' && documentId !== null) await fillSlug(strapi, type, change, documentId, now);
    if (action === 'publish' && documentId !== null) await fillRows(strapi, type, documentId, undefined, now);
    return memory;
  },

  async complete(strapi, { type, action, documentId }, memory) {
    if (!isSlugged(type) || memory === null) return;
    if (action === 'create') await handOver(strapi, memory.token, documentId);
    if (action === 'clone') await fillRows(strapi, type, documentId, memory.given ?? undefined, new Date());
  },

  async after(strapi, { type, documentId }, memory) {
    if (!isSlugged(type) || memory === null) return;
    const [missing] = await settle(strapi, type, documentId, memory.published, new Date());
    if (missing === undefined) return;
    const place = { type, itemLocale: missing.itemLocale };
    const other = (await claimsAt(strapi, place, [missing.slug])).get(missing.slug);
    const free = await firstFree(strapi, { ...place, owner: documentId }, [missing.slug]);
    if (other !== undefined) refuseIfAny(strapi, type, [takenSlug(other, free)]);
  },
};

export const saveSteps = [keepSlugs as SaveStep];

/** A document that is made again has the id that it had. */
const givenId = ({ action, data }: Change): string | null =>
  action === 'create' && typeof data?.documentId === 'string' ? data.documentId : null;

/** Puts the slug into what is about to be saved. */
const fillSlug = async (strapi: Core.Strapi, type: SluggedType, change: Change, owner: string, now: Date): Promise<void> => {
  const attribute = getNames(strapi).attribute(type, 'slug');
  const itemLocale = await localeOf(strapi, change);
  if (change.data === null || attribute === null || itemLocale === null) return;
  const rows = change.documentId === null ? [] : await rowsOf(strapi, type, change.documentId);
  const row = rows.find((each) => each.itemLocale === itemLocale && isEdited(each)) ?? null;
  const slug = await prepareSlug(strapi, {
    holder: { type, itemLocale, owner },
    row,
    given: givenSlug(change.data[attribute]),
    texts: textsAfter(strapi, type, row?.texts ?? {}, change.data),
    publicSlug: await publicSlugOf(strapi, type, change.documentId, itemLocale, now),
  });
  if (slug !== null) change.data[attribute] = slug;
};

/** Gives slugs to the rows of a document that are to have others than they have. */
const fillRows = async (strapi: Core.Strapi, type: SluggedType, owner: string, given: string | undefined, now: Date): Promise<void> => {
  for (const row of (await rowsOf(strapi, type, owner)).filter(isEdited)) {
    const { itemLocale, texts } = row;
    const publicSlug = await publicSlugOf(strapi, type, owner, itemLocale, now);
    const slug = await prepareSlug(strapi, {
      holder: { type, itemLocale, owner },
      row: await ownRow(strapi, type, owner, row),
      given,
      texts,
      publicSlug,
    });
    if (slug !== null && slug !== row.slug) await writeSlug(strapi, type, row, slug);
  }
};

/** The row without a slug that is another document's: a copy has that of its original. */
const ownRow = async (strapi: Core.Strapi, type: SluggedType, owner: string, row: SluggedRow): Promise<SluggedRow> => {
  const claim = row.slug === null ? undefined : (await claimsAt(strapi, { type, itemLocale: row.itemLocale }, [row.slug])).get(row.slug);
  return claim === undefined || claim.owner === owner ? row : { ...row, slug: null };
};

/** Empties the slug of a copy, which Strapi fills with the original's. @returns what the editor typed, if it is another */
const takeOut = async (strapi: Core.Strapi, type: SluggedType, original: string, data: Record<string, unknown>): Promise<string | null> => {
  const attribute = getNames(strapi).attribute(type, 'slug');
  if (attribute === null) return null;
  const given = givenSlug(data[attribute]) ?? null;
  data[attribute] = null;
  const isCopied = (await claimsOf(strapi, type, original)).some(({ slug }) => slug === given);
  return isCopied ? null : given;
};

const givenSlug = (value: unknown): string | null | undefined => {
  if (value === undefined || value === null) return value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** The locale that a change writes; null when it is not one. */
const localeOf = async (strapi: Core.Strapi, { type, locale }: Change): Promise<string | null> => {
  if (type !== 'newsItem') return ALL_LOCALES;
  const uid = getNames(strapi).uid(type);
  const { i18n } = (strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.pluginOptions ?? {}) as {
    i18n?: { localized?: boolean };
  };
  if (locale === null || i18n?.localized !== true) return defaultLocale(strapi);
  return typeof locale === 'string' && locale !== '*' ? locale : null;
};

const publicSlugOf = async (
  strapi: Core.Strapi,
  type: SluggedType,
  documentId: string | null,
  itemLocale: string,
  now: Date,
): Promise<string | null> => {
  if (documentId === null) return null;
  if (type === 'newsItem') {
    const [publication] = await publicationsOf(strapi, [documentId], itemLocale);
    return publication !== undefined && hasBeenPublic(publication, now) ? publication.slug : null;
  }
  const current = (await claimsOf(strapi, type, documentId)).find(({ state }) => state === 'current');
  return current?.wasPublic === true ? current.slug : null;
};
