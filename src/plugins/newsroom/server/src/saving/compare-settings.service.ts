/** Small tables that pages are made from and that tell nobody when they are written by SQL: each node compares them with what it saw last. */
import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { defaultLocale, knownLocales } from '../content-model/locales.store';
import { tableOf } from '../content-model/tables.store';
import { readQuery } from '../content-model/reading.store';
import { read } from '../content-model/read';
import { logChanges, type LoggedChange } from './change-log.store';

/** What is seen, by the change that another sight of it would be. */
type Sight = ReadonlyMap<string, string>;

const seen = new WeakMap<Core.Strapi, Sight>();

const nameOf = ({ subject, target }: LoggedChange): string => `${subject} ${target}`;
const changeOf = (name: string): LoggedChange => {
  const [subject, target] = name.split(' ') as [LoggedChange['subject'], string];
  return { subject, target };
};

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

const tags = async (strapi: Core.Strapi, type: 'topic' | 'region'): Promise<Array<[string, string]>> => {
  const table = tableOf(strapi, type);
  if (table === null) return [];
  const rows = await readQuery<{ id: string }>(strapi, strapi.db.connection(table.name).distinct('document_id as id'));
  const found = await read(strapi, type, { documentIds: rows.map(({ id }) => id), view: { translations: {} } });
  return found.map((tag) => [nameOf({ subject: type, target: tag.documentId }), digestOf(tag)]);
};

const permissions = (strapi: Core.Strapi): Promise<unknown[]> =>
  strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ select: ['action'], populate: { role: { select: ['type'] } }, orderBy: 'id' });

const look = async (strapi: Core.Strapi): Promise<Sight> =>
  new Map([
    [nameOf({ subject: 'locale', target: '*' }), digestOf([await defaultLocale(strapi), await knownLocales(strapi)])],
    [nameOf({ subject: 'permission', target: '*' }), digestOf(await permissions(strapi))],
    ...(await tags(strapi, 'topic')),
    ...(await tags(strapi, 'region')),
  ]);

/** Logs what looks otherwise than the last time; the first time nothing is known to compare with, and nothing is kept yet. */
export const compareSettings = async (strapi: Core.Strapi): Promise<void> => {
  const now = await look(strapi);
  const before = seen.get(strapi);
  seen.set(strapi, now);
  if (before === undefined) return;
  const names = new Set([...before.keys(), ...now.keys()]);
  await logChanges(strapi, [...names].filter((name) => before.get(name) !== now.get(name)).map(changeOf));
};
