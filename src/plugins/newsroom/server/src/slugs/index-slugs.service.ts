import type { Core, UID } from '@strapi/strapi';

import { getNames } from '../content-model/read';
import { SLUGGED_TYPES } from './claim';

interface Model {
  indexes?: Array<{ name: string; columns: string[] }>;
}

/** Names whose column is sure: `slug`, `pageSlug`. */
const PLAIN = /^[a-z]+([A-Z][a-z]+)*$/;

const toColumn = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * An index for the slugs of each type. Strapi makes none, and looks at every save whether another document has the slug: in an archive of
 * 100,000 articles that took a third of a publication.
 */
export const indexSlugs = (strapi: Core.Strapi): void => {
  const names = getNames(strapi);
  for (const type of SLUGGED_TYPES) {
    const uid = names.uid(type);
    const attribute = names.attribute(type, 'slug');
    if (uid === null || attribute === null || !PLAIN.test(attribute)) continue;
    const model = strapi.contentTypes[uid as UID.ContentType] as Model | undefined;
    if (model !== undefined)
      model.indexes = [...(model.indexes ?? []), { name: `newsroom_${toColumn(type)}_slug`, columns: [toColumn(attribute)] }];
  }
};
