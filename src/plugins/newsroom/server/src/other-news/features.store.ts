import type { Core } from '@strapi/strapi';

import { NO_EDITS, unpackEdit, WaitingEdits } from './posting-edits';
import type { Token } from './postings';
import { listed, run, valuesOf, type Binding } from './statement.store';
import { TABLES } from './tables.store';

interface Row {
  id: number | string;
  name: string;
  count: number | string;
}

/** Features, and the edits that wait, as they were at one instant: what waits is not in the counts yet. */
export interface Features {
  features: Array<{ token: Token; key: string; count: number }>;
  waiting: WaitingEdits;
}

type Union = Row & { data: Uint8Array | null };

const readWithEdits = async (strapi: Core.Strapi, where: string, bindings: readonly Binding[]): Promise<Features> => {
  const rows = await run<Union>(
    strapi,
    `select id, place as count, '' as name, data from ${TABLES.edits}
     union all select id, count, name, null as data from ${TABLES.features} where ${where}`,
    bindings,
  );
  const edits = rows.flatMap(({ id, count, data }) => (data === null ? [] : { id: Number(id), place: Number(count), data }));
  const waiting =
    edits.length === 0 ? NO_EDITS : new WaitingEdits(edits.sort((a, b) => a.id - b.id).map(({ place, data }) => unpackEdit(place, data)));
  const features = rows
    .filter(({ data }) => data === null)
    .map(({ id, name, count }) => ({ token: Number(id), key: name, count: Number(count) + waiting.difference(Number(id)) }));
  return { features, waiting };
};

export const lookUp = async (strapi: Core.Strapi, locale: string, keys: readonly string[]): Promise<Features> => {
  const { sql, binding } = listed(strapi, keys);
  return readWithEdits(strapi, `name in ${sql} and item_locale = ?`, [binding, locale]);
};

export const namesOf = async (strapi: Core.Strapi, tokens: readonly Token[]): Promise<Features> => {
  const { sql, binding } = listed(strapi, tokens);
  return readWithEdits(strapi, `id in ${sql}`, [binding]);
};

const tokensOf = async (strapi: Core.Strapi, locale: string, keys: readonly string[]): Promise<Map<string, Token>> => {
  const { sql, binding } = listed(strapi, keys);
  const rows = await run<Row>(strapi, `select id, name from ${TABLES.features} where name in ${sql} and item_locale = ?`, [
    binding,
    locale,
  ]);
  return new Map(rows.map(({ id, name }) => [name, Number(id)]));
};

/** The numbers of these features; those that are new get one. */
export const numberOf = async (strapi: Core.Strapi, locale: string, keys: readonly string[]): Promise<Map<string, Token>> => {
  const known = await tokensOf(strapi, locale, keys);
  const missing = keys.filter((key) => !known.has(key));
  if (missing.length === 0) return known;
  const rows = await run<Row>(
    strapi,
    `insert into ${TABLES.features} (item_locale, name) values ${valuesOf(missing.length, 2)} on conflict do nothing returning id, name`,
    missing.flatMap((key) => [locale, key]),
  );
  for (const { id, name } of rows) known.set(name, Number(id));
  if (rows.length === missing.length) return known;
  // Articles that are published together, in one transaction, name the same things.
  for (const [key, token] of await tokensOf(strapi, locale, missing)) known.set(key, token);
  return known;
};

export const addToCounts = async (strapi: Core.Strapi, tokens: readonly Token[], difference: 1 | -1): Promise<void> => {
  if (tokens.length === 0) return;
  const { sql, binding } = listed(strapi, tokens);
  await run(strapi, `update ${TABLES.features} set count = count + ? where id in ${sql}`, [difference, binding]);
};
