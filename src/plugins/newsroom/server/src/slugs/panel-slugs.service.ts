/** The slug field of the panel asks the Content Manager for a slug, and whether one is free: here it gets our answers. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import { getNames } from '../content-model/read';
import { ALL_LOCALES, isSlugged } from './claim';
import { firstFree, isOrphaned, type Holder } from './hold-slug.service';
import { makeSlug, WELL_FORMED_SLUG } from './make-slug';
import { textsAfter } from './rows.store';
import { slugBases, TYPE_WORDS } from './slug-bases';
import { claimsAt } from './store';

interface Question {
  contentTypeUID: string;
  field: string;
  locale?: string | null;
}

/** `@strapi/content-manager`'s service `uid`. */
export interface UidService {
  generateUIDField(question: Question & { data: Record<string, unknown> }): Promise<string>;
  findUniqueUID(question: Question & { value: string }): Promise<string>;
  checkUIDAvailability(question: Question & { value: string }): Promise<boolean>;
}

export const panelSlugs = (strapi: Core.Strapi, stock: UidService): UidService => {
  /** Who asks, or null when it is not about one of our slugs. The form's own document may have what it holds already. */
  const holderOf = async ({ contentTypeUID, field, locale }: Question, documentId?: unknown): Promise<Holder | null> => {
    const names = getNames(strapi);
    const type = names.typeOf(contentTypeUID);
    if (type === null || !isSlugged(type) || names.attribute(type, 'slug') !== field) return null;
    const itemLocale = type === 'newsItem' ? (locale ?? (await defaultLocale(strapi))) : ALL_LOCALES;
    return { type, itemLocale, owner: typeof documentId === 'string' ? documentId : '' };
  };
  const options = () => getConfig(strapi).slugs;

  return {
    ...stock,
    async generateUIDField(question) {
      const holder = await holderOf(question, question.data.documentId ?? question.data.id);
      if (holder === null) return stock.generateUIDField(question);
      const bases = slugBases(holder.type, textsAfter(strapi, holder.type, {}, question.data), options());
      return firstFree(strapi, holder, bases.length > 0 ? bases : [TYPE_WORDS[holder.type]]);
    },
    async findUniqueUID(question) {
      const holder = await holderOf(question);
      if (holder === null) return stock.findUniqueUID(question);
      const made = makeSlug(question.value, options());
      return firstFree(strapi, holder, [made === '' ? TYPE_WORDS[holder.type] : made]);
    },
    async checkUIDAvailability(question) {
      const holder = await holderOf(question);
      if (holder === null) return stock.checkUIDAvailability(question);
      if (!WELL_FORMED_SLUG.test(question.value)) return false;
      const claim = (await claimsAt(strapi, holder, [question.value])).get(question.value);
      return claim === undefined || isOrphaned(strapi, claim);
    },
  };
};

export const replaceSlugButton = (strapi: Core.Strapi): void => {
  strapi.get('services').extend('plugin::content-manager.uid', (stock: UidService) => panelSlugs(strapi, stock));
};
