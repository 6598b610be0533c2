import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { refuseIfAny } from '../saving/refuse.service';
import { candidateBefore } from './candidates';
import { chooseSlug } from './choose-slug';
import { firstFree, holdMadeSlug, holdTypedSlug, type Holder } from './hold-slug.service';
import { makeSlug, WELL_FORMED_SLUG } from './make-slug';
import type { SluggedRow } from './rows.store';
import { slugBases, type Texts } from './slug-bases';
import { claimsAt } from './store';
import { LONGEST_SLUG, malformedSlug, takenSlug } from './violations';

export interface Preparation {
  holder: Holder;
  /** The row that is about to be saved, or null when it is new. */
  row: SluggedRow | null;
  given: string | null | undefined;
  texts: Texts;
  publicSlug: string | null;
}

/**
 * The slug that a row is to be saved with, held for its document already; null when there is nothing to make one of.
 * @throws {errors.ValidationError} when an editor typed one that can't be had
 */
export const prepareSlug = async (strapi: Core.Strapi, { holder, row, given, texts, publicSlug }: Preparation): Promise<string | null> => {
  const options = getConfig(strapi).slugs;
  const bases = slugBases(holder.type, texts, options);
  const basesBefore = row === null ? [] : slugBases(holder.type, row.texts, options);

  const choice = chooseSlug({
    given,
    isGivenMade: typeof given === 'string' && (await isMade(strapi, holder, given, bases)),
    stored: row === null ? null : { slug: row.slug, isTyped: await isTyped(strapi, holder, row.slug, basesBefore) },
    publicSlug,
    isRetitled: bases.join() !== basesBefore.join(),
    canMake: bases.length > 0,
  });
  switch (choice.kind) {
    case 'keep':
      return choice.slug;
    case 'make':
      return holdMadeSlug(strapi, holder, bases, choice.preferred);
    case 'take':
      await holdOrRefuse(strapi, holder, choice.slug);
      return choice.slug;
  }
};

/** Would we have made it ourselves? The panel's button did, if all that it prefers to this one is taken. */
const isMade = async (strapi: Core.Strapi, holder: Holder, slug: string, bases: readonly string[]): Promise<boolean> => {
  const before = candidateBefore(slug, bases, getConfig(strapi).slugs.maxLength);
  if (before === null || before === '') return before === '';
  const claim = (await claimsAt(strapi, holder, [before])).get(before);
  return claim !== undefined && claim.owner !== holder.owner;
};

const isTyped = async (strapi: Core.Strapi, holder: Holder, slug: string | null, bases: readonly string[]): Promise<boolean> => {
  if (slug === null) return false;
  const claim = (await claimsAt(strapi, holder, [slug])).get(slug);
  return claim?.owner === holder.owner ? claim.isTyped : !bases.includes(slug);
};

const holdOrRefuse = async (strapi: Core.Strapi, holder: Holder, slug: string): Promise<void> => {
  const { slugs } = getConfig(strapi);
  const made = makeSlug(slug, slugs);
  if (!WELL_FORMED_SLUG.test(slug) || slug.length > LONGEST_SLUG) {
    const example = made === '' ? null : await firstFree(strapi, holder, [made]);
    refuseIfAny(strapi, holder.type, [malformedSlug(slug, example)]);
    return;
  }
  const other = await holdTypedSlug(strapi, holder, slug);
  if (other !== null) refuseIfAny(strapi, holder.type, [takenSlug(other, await firstFree(strapi, holder, [made]))]);
};
