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

/** @param from the features: `cross join` has SQLite begin with what is wanted, where it would go through all of them */
const readWithEdits = async (strapi: Core.Strapi, from: string, bindings: readonly Binding[]): Promise<Features> => {
  const rows = await run<Union>(
    strapi,
    `select id, place as count, '' as name, data from ${TABLES.edits}
     union all select id, count, name, null as data from ${from}`,
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
  return readWithEdits(strapi, `${sql} as wanted cross join ${TABLES.features} where name = wanted.value and item_locale = ?`, [
    binding,
    locale,
  ]);
};

export const namesOf = async (strapi: Core.Strapi, tokens: readonly Token[]): Promise<Features> => {
  const { sql, binding } = listed(strapi, tokens);
  return readWithEdits(strapi, `${sql} as wanted cross join ${TABLES.features} where id = wanted.value`, [binding]);
};

/** How many places behind one may be taken before it is not free. */
const NEIGHBOURS = 64;

/** What has to be known to write an article, read at once: the numbers of its features and the first place from one on that nobody else has. */
const readToWrite = async (strapi: Core.Strapi, locale: string, keys: readonly string[], place: number) => {
  const { sql, binding } = listed(strapi, keys);
  const rows = await run<{ id: number | string; name: string | null }>(
    strapi,
    `select id, name from ${sql} as wanted cross join ${TABLES.features} where name = wanted.value and item_locale = ?
     union all select place, null from ${TABLES.articles} where place between ? and ?`,
    [binding, locale, place, place + NEIGHBOURS],
  );
  const known = new Map<string, Token>();
  const taken = new Set<number>();
  for (const { id, name } of rows) {
    if (name === null) taken.add(Number(id));
    else known.set(name, Number(id));
  }
  let free = place;
  while (taken.has(free)) free += 1;
  return { known, free };
};

/** The numbers of these features, of which those that are new get one, and the first free place from one on. */
export const numbersAndPlace = async (
  strapi: Core.Strapi,
  locale: string,
  keys: readonly string[],
  place: number,
): Promise<{ tokens: Map<string, Token>; free: number }> => {
  const { known: tokens, free } = await readToWrite(strapi, locale, keys, place);
  const missing = keys.filter((key) => !tokens.has(key));
  if (missing.length === 0) return { tokens, free };
  const rows = await run<Row>(
    strapi,
    `insert into ${TABLES.features} (item_locale, name) values ${valuesOf(missing.length, 2)} on conflict do nothing returning id, name`,
    missing.flatMap((key) => [locale, key]),
  );
  for (const { id, name } of rows) tokens.set(name, Number(id));
  if (rows.length === missing.length) return { tokens, free };
  // Articles that are published together, in one transaction, name the same things.
  for (const [key, token] of (await readToWrite(strapi, locale, missing, place)).known) tokens.set(key, token);
  return { tokens, free };
};

export const addToCounts = async (strapi: Core.Strapi, tokens: readonly Token[], difference: 1 | -1): Promise<void> => {
  if (tokens.length === 0) return;
  const { sql, binding } = listed(strapi, tokens);
  await run(strapi, `update ${TABLES.features} set count = count + ? where id in ${sql}`, [difference, binding]);
};
