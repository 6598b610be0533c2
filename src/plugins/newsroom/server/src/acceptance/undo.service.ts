import { randomUUID } from 'node:crypto';

import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { documentIdsLeadingTo, getNames, readRows } from '../content-model/read';
import type { TypeName } from '../content-model/types';
import type { Deed } from '../http/may.service';
import { unlinkName, type LinkedName } from '../linking/link-name.service';
import type { MergedPersons } from '../linking/merge-persons.service';
import { undoMerge } from '../linking/undo-merge.service';
import { UNDO } from './content-types';
import { USES, usesByOthers, type MadeDocument } from './uses-of';

const DAY = 24 * 3_600_000;
const KEPT_DAYS = 30;

/** Something an editor did in one step. */
export type Act =
  /** Documents in the order in which they were made. */
  { kind: 'made'; act: MadeDocument[] } | { kind: 'linked'; act: LinkedName } | { kind: 'merged'; act: MergedPersons };

/** Remembers what was done, in the transaction that did it. @returns the key that takes it back */
export const rememberAct = async (strapi: Core.Strapi, { kind, act }: Act): Promise<string> => {
  const key = randomUUID();
  await strapi.db.query(UNDO).create({ data: { key, kind, act, doneAt: new Date().toISOString() } });
  return key;
};

const usesOf = async (strapi: Core.Strapi, { type, documentId }: MadeDocument): Promise<MadeDocument[]> => {
  const uses: MadeDocument[] = [];
  for (const { by, path } of USES[type] ?? []) {
    const found = await documentIdsLeadingTo(strapi, by, path, [documentId]);
    uses.push(...found.map((user) => ({ type: by, documentId: user })));
  }
  return uses;
};

const titleOf = async (strapi: Core.Strapi, { type, documentId }: MadeDocument): Promise<string> => {
  const [row] = await readRows(strapi, type, { documentIds: [documentId] });
  const names = getNames(strapi);
  for (const field of ['title', 'name', 'lastName']) {
    const attribute = names.attribute(type, field);
    const title = attribute === null ? null : row?.[attribute];
    if (typeof title === 'string' && title !== '') return title;
  }
  return documentId;
};

/** Something of it is used by what was not made with it: then nothing is taken back. */
const unmake = async (strapi: Core.Strapi, made: readonly MadeDocument[]): Promise<string | null> => {
  for (const document of made) {
    const [use] = usesByOthers(await usesOf(strapi, document), made);
    if (use === undefined) continue;
    const [what, where] = [await titleOf(strapi, document), await titleOf(strapi, use)];
    return `“${what}” is used by “${where}” now: remove it there first.`;
  }
  for (const { type, documentId } of [...made].reverse()) {
    const uid = getNames(strapi).uid(type);
    if (uid !== null) await strapi.documents(uid as UID.ContentType).delete({ documentId });
  }
  return null;
};

/** What one has to be allowed to do in order to take an act back. */
const deedsOf = (act: Act): Array<[Deed, TypeName]> => {
  if (act.kind === 'made') return act.act.map(({ type }) => ['delete', type]);
  return act.kind === 'linked'
    ? [['update', 'newsItem']]
    : [
        ['create', 'person'],
        ['update', 'newsItem'],
      ];
};

const takeBack = async (strapi: Core.Strapi, act: Act): Promise<string | null> => {
  if (act.kind === 'made') return unmake(strapi, act.act);
  if (act.kind === 'merged') return undoMerge(strapi, act.act);
  await unlinkName(strapi, act.act);
  return null;
};

/**
 * Takes back what was done in one step: all of it or nothing.
 * @returns null when it is done, else why it can't be
 * @throws {errors.NotFoundError} when there is nothing to take back (any more)
 */
export const undo = async (strapi: Core.Strapi, key: string, requireMayDo: (deed: Deed, type: TypeName) => void): Promise<string | null> =>
  await strapi.db.transaction(async () => {
    const act: (Act & { key: string }) | null = await strapi.db.query(UNDO).findOne({ where: { key } });
    if (act === null)
      throw new errors.NotFoundError('There is nothing to take back: it was taken back already, or it is older than a month.');
    for (const [deed, type] of deedsOf(act)) requireMayDo(deed, type);
    const refused = await takeBack(strapi, act);
    if (refused === null) await strapi.db.query(UNDO).delete({ where: { key } });
    return refused;
  });

export const forgetOldUndos = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY).toISOString();
  await strapi.db.query(UNDO).deleteMany({ where: { doneAt: { $lt: before } } });
};
