import type { Core } from '@strapi/strapi';

import { getNames } from './read';
import type { TypeName } from './types';

/** Takes every link out of one relation of a document's rows, without saving the document. Joins the running transaction. */
export const clearRelation = async (strapi: Core.Strapi, type: TypeName, documentId: string, field: string): Promise<void> => {
  const names = getNames(strapi);
  const [uid, attribute] = [names.uid(type), names.attribute(type, field)];
  if (uid === null || attribute === null) return;
  const rows: Array<{ id: number }> = await strapi.db.query(uid).findMany({ where: { documentId }, select: ['id'] });
  for (const { id } of rows) await strapi.db.query(uid).update({ where: { id }, data: { [attribute]: { set: [] } } });
};
