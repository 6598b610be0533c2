/** The one place where the app's documents are read: rows in, domain objects out. */
import type { Core, UID } from '@strapi/strapi';

import { getConfig } from '../config';
import { appPath, isInApp } from './app-path';
import { createNames, type Names } from './names';
import { note, noteLeadingTo, noteRows } from './noted.store';
import type { View } from './populate';
import { dialectOf, readStatement } from './reading.store';
import { toDomain, type Row } from './to-domain';
import { planTable, planTree, type TreeNode } from './tree-plan';
import { growTree, treeStatement, type FlatRow, type RootCondition } from './tree-statement';
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

/** Several readings as one statement, each as `read` answers it. */
export const readTogether = async <Types extends readonly TypeName[]>(
  strapi: Core.Strapi,
  readings: readonly [...{ [Index in keyof Types]: Reading & { type: Types[Index] } }],
): Promise<{ [Index in keyof Types]: Array<DomainTypes[Types[Index]]> }> => (await readBeside(strapi, readings, null)).documents;

/** The same, and rows of the plugin's own with them: in the names of its attributes. */
export const readBeside = async <Types extends readonly TypeName[]>(
  strapi: Core.Strapi,
  readings: readonly [...{ [Index in keyof Types]: Reading & { type: Types[Index] } }],
  own: OwnReading | null,
): Promise<{ documents: { [Index in keyof Types]: Array<DomainTypes[Types[Index]]> }; own: Row[] }> => {
  const names = getNames(strapi);
  const found = await readRowsTogether(strapi, own === null ? readings : [...readings, own]);
  const documents = readings.map(({ type }, index) => found[index]!.map((row) => toDomain(names, type, row))) as never;
  return { documents, own: own === null ? [] : found[readings.length]! };
};

/** The same as they are stored, in the app's names: for rules about values that a domain object would not show. */
export const readRows = async (strapi: Core.Strapi, type: TypeName, reading: Reading): Promise<Row[]> =>
  (await readRowsTogether(strapi, [{ type, ...reading }]))[0] ?? [];

export interface TypedReading extends Reading {
  type: TypeName;
}

/** Rows of a type of the plugin's own, found by one attribute. */
export interface OwnReading {
  uid: string;
  by: string;
  values: readonly string[];
}

const plans = new WeakMap<object, Map<string, readonly TreeNode[]>>();

/** The shape of a reading does not change while the app runs. */
const remembered = (strapi: Core.Strapi, key: string, plan: () => readonly TreeNode[]): readonly TreeNode[] => {
  const known = plans.get(strapi) ?? new Map<string, readonly TreeNode[]>();
  plans.set(strapi, known);
  const found = known.get(key) ?? plan();
  known.set(key, found);
  return found;
};

const planOf = (strapi: Core.Strapi, type: TypeName, uid: string, view: View): readonly TreeNode[] =>
  remembered(strapi, `${type} ${JSON.stringify(view)}`, () =>
    planTree(getNames(strapi), (target) => strapi.db.metadata.get(target), type, uid, view),
  );

const planOfTable = (strapi: Core.Strapi, uid: string): readonly TreeNode[] =>
  remembered(strapi, uid, () => planTable(strapi.db.metadata.get(uid)));

/** Statements by what they read: one that is written out anew has to be hashed, all kilobytes of it, to find that it is prepared. */
const statements = new WeakMap<object, Map<string, string>>();
const numbers = new WeakMap<object, number>();
let highest = 0;

const numberOf = (plan: readonly TreeNode[]): number => {
  const number = numbers.get(plan) ?? (highest += 1);
  numbers.set(plan, number);
  return number;
};

const statementOf = (strapi: Core.Strapi, parts: readonly Pick<Part, 'plan' | 'condition' | 'first'>[]): string => {
  const known = statements.get(strapi) ?? new Map<string, string>();
  statements.set(strapi, known);
  const key = parts.map(({ plan, condition: { by, byLocale, status } }) => `${numberOf(plan)} ${by} ${byLocale} ${status}`).join();
  const statement = known.get(key);
  if (statement !== undefined) return statement;
  const trees = parts.map(({ plan, condition, first }) => treeStatement(plan, condition, dialectOf(strapi), first));
  const sql = `with ${trees.map(({ tables }) => tables).join(', ')} ${trees.map(({ rows }) => rows).join(' union all ')}`;
  known.set(key, sql);
  return sql;
};

interface Planned {
  plan: readonly TreeNode[];
  condition: RootCondition;
  among: readonly string[];
  locale: string | undefined;
}

interface Part {
  /** The number of the reading. */
  reading: number;
  plan: readonly TreeNode[];
  condition: RootCondition;
  /** The number of its first node. */
  first: number;
  values: unknown[];
}

/** What a reading is as a statement; null where there is nothing to read. */
const planReading = (strapi: Core.Strapi, reading: TypedReading | OwnReading): Planned | null => {
  if ('uid' in reading) {
    const { uid, by, values } = reading;
    const plan = planOfTable(strapi, uid);
    return values.length === 0 ? null : { plan, condition: { by, byLocale: false, status: null }, among: values, locale: undefined };
  }
  const { type, documentIds, locale, status, view = {} } = reading;
  const uid = getNames(strapi).uid(type);
  if (uid === null || documentIds.length === 0) return null;
  const isItem = type === 'newsItem';
  const condition: RootCondition = {
    by: 'documentId',
    byLocale: isItem && locale !== undefined && isLocalised(strapi, uid),
    status: isItem ? (status ?? null) : null,
  };
  note(...documentIds);
  return { plan: planOf(strapi, type, uid, view), condition, among: documentIds, locale };
};

/** Several readings as one statement. The rows of each, in the order of the readings; [] for a type that the app lacks. */
export const readRowsTogether = async (strapi: Core.Strapi, readings: ReadonlyArray<TypedReading | OwnReading>): Promise<Row[][]> => {
  const dialect = dialectOf(strapi);
  const parts: Part[] = [];
  let first = 0;
  readings.forEach((reading, index) => {
    const planned = planReading(strapi, reading);
    if (planned === null) return;
    const { plan, condition, among, locale } = planned;
    const values = [dialect === 'postgres' ? among : JSON.stringify(among), ...(condition.byLocale ? [locale] : [])];
    parts.push({ reading: index, plan, condition, first, values });
    first += plan.length;
  });
  const found = readings.map((): Row[] => []);
  if (parts.length === 0) return found;
  const flat = await readStatement<FlatRow>(
    strapi,
    statementOf(strapi, parts),
    parts.flatMap(({ values }) => values),
  );
  for (const { reading, plan, first: from } of parts) found[reading] = growTree(plan, flat, dialect, from);
  noteRows(found);
  return found;
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
  type: TypeName,
  path: readonly string[],
  targets: readonly string[],
): Promise<string[]> => {
  const names = getNames(strapi);
  const uid = names.uid(type);
  if (uid === null || targets.length === 0 || !isInApp(names, type, path)) return [];
  const where = [...appPath(names, type, path)]
    .reverse()
    .reduce<Row>((inner, attribute) => ({ [attribute]: inner }), { documentId: { $in: targets } });
  noteLeadingTo(targets);
  const rows: Array<{ documentId: string }> = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};
