import type { Core } from '@strapi/strapi';

import { getNames } from './read';
import type { TypeName } from './types';

/**
 * Writes a scalar into every row of a document where it is empty, drafts and published ones in all locales. The rows'
 * times stay, so that the panel does not take a published document for a changed one. Joins the running transaction.
 */
export const fillField = async (strapi: Core.Strapi, type: TypeName, documentId: string, field: string, value: string): Promise<void> => {
  const names = getNames(strapi);
  const [uid, attribute] = [names.uid(type), names.attribute(type, field)];
  if (uid === null || attribute === null) return;
  await strapi.db.query(uid).updateMany({ where: { documentId, [attribute]: { $null: true } }, data: { [attribute]: value } });
};
