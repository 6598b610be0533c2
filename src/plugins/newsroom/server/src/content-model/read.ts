/** The one place where the app's documents are read: rows in, domain objects out. */
import type { Core, UID } from '@strapi/strapi';

import { getConfig } from '../config';
import { appPath, isInApp } from './app-path';
import { createNames, type Names } from './names';
import { populateFor, type View } from './populate';
import { toDomain, type Row } from './to-domain';
import type { DomainTypes, TypeName } from './types';

export interface Reading {
  documentIds: readonly string[];
  /** News items only: which locale's rows; all when missing. */
  locale?: string;
  /** News items only: draft or published rows; both when missing. */
  status?: 'draft' | 'published';
  /** Relations, components and files that are wanted; scalars come always. */
  view?: View;
}

const namesOf = new WeakMap<object, Names>();

export const getNames = (strapi: Core.Strapi): Names => {
  const known = namesOf.get(strapi);
  if (known !== undefined) return known;
  const names = createNames(getConfig(strapi));
  namesOf.set(strapi, names);
  return names;
};

/** Documents of one type, in no particular order; [] when the app has no such type. Joins the running transaction. */
export const read = async <T extends TypeName>(strapi: Core.Strapi, type: T, reading: Reading): Promise<Array<DomainTypes[T]>> => {
  const names = getNames(strapi);
  const rows = await readRows(strapi, type, reading);
  return rows.map((row) => toDomain(names, type, row) as unknown as DomainTypes[T]);
};

/** The same as they are stored, in the app's names: for rules about values that a domain object would not show. */
export const readRows = async (strapi: Core.Strapi, type: TypeName, reading: Reading): Promise<Row[]> => {
  const names = getNames(strapi);
  const uid = names.uid(type);
  if (uid === null || reading.documentIds.length === 0) return [];
  const where: Row = { documentId: { $in: reading.documentIds } };
  if (type === 'newsItem') {
    if (reading.locale !== undefined && isLocalised(strapi, uid)) where.locale = reading.locale;
    if (reading.status !== undefined) where.publishedAt = { $notNull: reading.status === 'published' };
  }
  return strapi.db.query(uid).findMany({ where, populate: populateFor(names, type, reading.view ?? {}) });
};

/** The same, keyed by document id: for types whose documents have one row each. */
export const readByDocumentId = async <T extends Exclude<TypeName, 'newsItem'>>(
  strapi: Core.Strapi,
  type: T,
  documentIds: readonly string[],
  view: View = {},
): Promise<Map<string, DomainTypes[T]>> => {
  const documents = await read(strapi, type, { documentIds, view });
  return new Map(documents.map((document) => [document.documentId, document]));
};

/** An app may do without translations: its rows carry no locale. */
const isLocalised = (strapi: Core.Strapi, uid: string): boolean => {
  const options = strapi.getModel(uid as UID.ContentType).pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized === true;
};

/** Documents that hold one of `targets` in the relation at the end of a path of our fields: `['parties', 'organisation']`; [] where the app lacks it. */
export const documentIdsLeadingTo = async (
  strapi: Core.Strapi,
  type: Exclude<TypeName, 'newsItem'>,
  path: readonly string[],
  targets: readonly string[],
): Promise<string[]> => {
  const names = getNames(strapi);
  const uid = names.uid(type);
  if (uid === null || targets.length === 0 || !isInApp(names, type, path)) return [];
  const where = [...appPath(names, type, path)]
    .reverse()
    .reduce<Row>((inner, attribute) => ({ [attribute]: inner }), { documentId: { $in: targets } });
  const rows: Array<{ documentId: string }> = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
