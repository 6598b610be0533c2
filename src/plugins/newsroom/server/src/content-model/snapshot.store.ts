/** A record as the Document Service could make it again: with what the app added to the type, and without the other ends of relations. */
import type { Core, UID } from '@strapi/strapi';

import { getNames } from './read';
import type { TypeName } from './types';

type Values = Record<string, unknown>;

interface Attribute {
  type: string;
  relation?: string;
  mappedBy?: string;
  component?: string;
  components?: string[];
}

/** Of a document: what Strapi keeps by itself. The document's id is given back to it. */
const KEPT_BY_STRAPI: ReadonlySet<string> = new Set([
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

const attributesOf = (strapi: Core.Strapi, uid: string): Array<[string, Attribute]> =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes as Record<string, Attribute>).filter(
    ([name, { type, relation, mappedBy }]) =>
      name !== 'id' &&
      !(uid.includes('::') && KEPT_BY_STRAPI.has(name)) &&
      type !== 'dynamiczone' &&
      mappedBy === undefined &&
      !(relation ?? '').startsWith('morph'),
  );

const populateAll = (strapi: Core.Strapi, uid: string): Values =>
  Object.fromEntries(
    attributesOf(strapi, uid).flatMap(([name, { type, component }]): Array<[string, unknown]> => {
      if (type === 'component' && component !== undefined) return [[name, { populate: populateAll(strapi, component) }]];
      return type === 'relation' || type === 'media' ? [[name, true]] : [];
    }),
  );

const each = (value: unknown, make: (row: Values) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((row: Values) => make(row));
  return value === null || value === undefined ? null : make(value as Values);
};

const toData = (strapi: Core.Strapi, uid: string, row: Values): Values =>
  Object.fromEntries(
    attributesOf(strapi, uid).map(([name, { type, component }]) => {
      const value = row[name];
      if (type === 'component' && component !== undefined) return [name, each(value, (inner) => toData(strapi, component, inner))];
      if (type === 'relation' || type === 'media') return [name, each(value, (target) => target.id)];
      return [name, value];
    }),
  );

/** @returns `data` for `documents(uid).create`, the document's id among it; null when there is no such document */
export const snapshotOf = async (strapi: Core.Strapi, type: TypeName, documentId: string): Promise<Values | null> => {
  const uid = getNames(strapi).uid(type);
  if (uid === null) return null;
  const row: Values | null = await strapi.db.query(uid).findOne({ where: { documentId }, populate: populateAll(strapi, uid) as never });
  return row === null ? null : { ...toData(strapi, uid, row), documentId };
};

/** Makes a document again as a snapshot tells, under the id it had. Every rule of a save holds. @returns its row's number */
export const restore = async (strapi: Core.Strapi, type: TypeName, snapshot: Values): Promise<number | null> => {
  const uid = getNames(strapi).uid(type);
  if (uid === null) return null;
  const document = (await strapi.documents(uid as UID.ContentType).create({ data: snapshot as never })) as { id: number | string };
  return Number(document.id);
};
