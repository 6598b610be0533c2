/** Persons and organisations as the index takes them, read in lots with few statements: a directory may hold a hundred thousand. */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { tableOf, type Table } from '../content-model/tables.store';
import type { OrganisationRecord, PersonRecord, PositionRecord } from './records';

type Row = Record<string, unknown>;

const LOT = 2_000;

/** Our fields as columns of the answer; a field that the app lacks is left out. */
const columns = (table: Table, alias: string, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const column = table.column(field);
      return column === null ? [] : [[field, `${alias}.${column}`]];
    }),
  );

/** Adds the document id at the other end of a relation to one as `<field>Id`, and that document's fields as `<field><Field>`. */
const withTarget = (query: QueryBuilder, table: Table, field: string, target: Table | null, fields: readonly string[] = []): void => {
  const join = table.join(field);
  if (join === null || target === null) return;
  void query
    .leftJoin(`${join.name} as ${field}_link`, `${field}_link.${join.from}`, 'record.id')
    .leftJoin(`${target.name} as ${field}_target`, `${field}_target.id`, `${field}_link.${join.to}`)
    .select({
      [`${field}Id`]: `${field}_target.document_id`,
      ...Object.fromEntries(
        Object.entries(columns(target, `${field}_target`, fields)).map(([name, column]) => [`${field}_${name}`, column]),
      ),
    });
};

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** SQLite gives JSON as text. */
const lines = (value: unknown): string[] => {
  const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(list) ? list.filter((line): line is string => typeof line === 'string' && line.trim() !== '') : [];
};

const positionsOf = async (strapi: Core.Strapi, persons: readonly string[]): Promise<Map<string, PositionRecord[]>> => {
  const [table, person, organisation] = [tableOf(strapi, 'position'), tableOf(strapi, 'person'), tableOf(strapi, 'organisation')];
  if (table === null || table.join('person') === null) return new Map();
  const query = strapi.db.connection(`${table.name} as record`).select(columns(table, 'record', ['title', 'acting', 'from', 'to']));
  withTarget(query, table, 'person', person);
  withTarget(query, table, 'organisation', organisation, ['name']);
  void query.whereIn('person_target.document_id', persons).orderBy('record.id');
  const positions = new Map<string, PositionRecord[]>();
  for (const row of await joinTransaction<Row[]>(strapi, query)) {
    const holder = String(row.personId);
    const held = positions.get(holder) ?? [];
    positions.set(holder, held);
    held.push({
      title: text(row.title) ?? '',
      organisationDocumentId: text(row.organisationId),
      organisationName: text(row.organisation_name),
      acting: row.acting === true || row.acting === 1,
      from: text(row.from),
      to: text(row.to),
    });
  }
  return positions;
};

/** Rows of one type from the one after `after` on, or of the named documents alone. */
interface Which {
  after?: number;
  documentIds?: readonly string[];
}

const choose = (query: QueryBuilder, { after, documentIds }: Which): QueryBuilder => {
  if (documentIds !== undefined) void query.whereIn('record.document_id', documentIds);
  else void query.where('record.id', '>', after ?? 0).limit(LOT);
  return query.orderBy('record.id');
};

export const readPersonRecords = async (strapi: Core.Strapi, which: Which): Promise<PersonRecord[]> => {
  const table = tableOf(strapi, 'person');
  if (table === null) return [];
  const fields = columns(table, 'record', ['lastName', 'firstName', 'patronymic', 'gender', 'aliases']);
  const query = strapi.db.connection(`${table.name} as record`).select({ id: 'record.id', documentId: 'record.document_id', ...fields });
  const rows = await joinTransaction<Row[]>(strapi, choose(query, which));
  const positions = await positionsOf(
    strapi,
    rows.map((row) => String(row.documentId)),
  );
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.documentId),
    lastName: text(row.lastName) ?? '',
    firstName: text(row.firstName) ?? '',
    patronymic: text(row.patronymic),
    gender: row.gender === 'male' || row.gender === 'female' ? row.gender : null,
    aliases: lines(row.aliases),
    positions: positions.get(String(row.documentId)) ?? [],
  }));
};

export const readOrganisationRecords = async (strapi: Core.Strapi, which: Which): Promise<OrganisationRecord[]> => {
  const table = tableOf(strapi, 'organisation');
  if (table === null) return [];
  const fields = columns(table, 'record', ['name', 'shortName', 'legalForm', 'aliases']);
  const query = strapi.db.connection(`${table.name} as record`).select({ id: 'record.id', documentId: 'record.document_id', ...fields });
  withTarget(query, table, 'parent', table);
  const rows = await joinTransaction<Row[]>(strapi, choose(query, which));
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.documentId),
    name: text(row.name) ?? '',
    shortName: text(row.shortName),
    legalForm: text(row.legalForm),
    aliases: lines(row.aliases),
    parentDocumentId: text(row.parentId),
  }));
};

/** Document ids of those who hold an office in one of these organisations. */
export const holdersIn = async (strapi: Core.Strapi, organisations: readonly string[]): Promise<string[]> => {
  const [table, person, organisation] = [tableOf(strapi, 'position'), tableOf(strapi, 'person'), tableOf(strapi, 'organisation')];
  if (table === null || table.join('person') === null || table.join('organisation') === null || organisations.length === 0) return [];
  const query = strapi.db.connection(`${table.name} as record`);
  withTarget(query, table, 'person', person);
  withTarget(query, table, 'organisation', organisation);
  const rows = await joinTransaction<Row[]>(strapi, query.whereIn('organisation_target.document_id', organisations));
  return [...new Set(rows.flatMap(({ personId }) => text(personId) ?? []))];
};

/** Every record of a type, a lot at a time. */
export async function* inLots<Entry extends { id: number }>(readLot: (which: Which) => Promise<Entry[]>): AsyncGenerator<Entry[]> {
  let after = 0;
  for (;;) {
    const lot = await readLot({ after });
    if (lot.length > 0) yield lot;
    if (lot.length < LOT) return;
    after = lot.at(-1)?.id ?? after;
  }
}
