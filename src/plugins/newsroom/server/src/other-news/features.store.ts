import type { Core } from '@strapi/strapi';

import type { Known, Token } from './postings';
import { listed, run, valuesOf } from './statement.store';
import { TABLES } from './tables.store';

interface Row {
  id: number | string;
  name: string;
  count: number;
}

export const lookUp = async (strapi: Core.Strapi, locale: string, keys: readonly string[]): Promise<Map<string, Known>> => {
  if (keys.length === 0) return new Map();
  const { sql, binding } = listed(strapi, keys);
  const rows = await run<Row>(strapi, `select id, name, count from ${TABLES.features} where name in ${sql} and item_locale = ?`, [
    binding,
    locale,
  ]);
  return new Map(rows.map(({ id, name, count }) => [name, { token: Number(id), count }]));
};

export const namesOf = async (strapi: Core.Strapi, tokens: readonly Token[]): Promise<Map<Token, { key: string; count: number }>> => {
  if (tokens.length === 0) return new Map();
  const { sql, binding } = listed(strapi, tokens);
  const rows = await run<Row>(strapi, `select id, name, count from ${TABLES.features} where id in ${sql}`, [binding]);
  return new Map(rows.map(({ id, name, count }) => [Number(id), { key: name, count }]));
};

/** The numbers of these features; those that are new get one. */
export const numberOf = async (strapi: Core.Strapi, locale: string, keys: readonly string[]): Promise<Map<string, Token>> => {
  const known = new Map([...(await lookUp(strapi, locale, keys))].map(([key, { token }]) => [key, token]));
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
  for (const [key, { token }] of await lookUp(strapi, locale, missing)) known.set(key, token);
  return known;
};

export const addToCounts = async (strapi: Core.Strapi, tokens: readonly Token[], difference: 1 | -1): Promise<void> => {
  if (tokens.length === 0) return;
  const { sql, binding } = listed(strapi, tokens);
  await run(strapi, `update ${TABLES.features} set count = count + ? where id in ${sql}`, [difference, binding]);
};
