import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getNames, read, readRows } from '../content-model/read';
import { moveLinks, relationTablesTo, type MovedLink } from '../content-model/relation-tables.store';
import { snapshotOf } from '../content-model/snapshot.store';
import { toApp } from '../content-model/to-app';
import type { Person, Position } from '../content-model/types';
import { logChange } from '../saving/change-log.store';
import { handOverSlugs, type HandedOver } from '../slugs/hand-over.service';
import { mergedFields } from './merged-fields';
import { samePositions } from './same-positions';
import { rememberUses, type Use } from './uses';
import { documentsUsing, followUses, readUses, type Documents } from './uses.store';

type Values = Record<string, unknown>;

/** What it takes to undo a merge. */
export interface MergedPersons {
  kept: string;
  merged: string;
  snapshot: Values;
  /** Of the kept record, in the app's names: what was written, and what was there before. */
  written: Values;
  before: Values;
  /** Offices that both had, as they were on the record that is gone. */
  positions: Values[];
  links: MovedLink[];
  uses: Use[];
  slugs: HandedOver;
}

const VIEW = { portrait: {}, externalIds: {}, positions: { organisation: {} } };

const personUid = (strapi: Core.Strapi): UID.ContentType => getNames(strapi).uid('person') as UID.ContentType;

/** Offices that the kept record has as well are taken from the other one. @returns what they were */
const dropSamePositions = async (strapi: Core.Strapi, kept: readonly Position[], merged: readonly Position[]): Promise<Values[]> => {
  const uid = getNames(strapi).uid('position');
  const dropped: Values[] = [];
  for (const { documentId } of samePositions(kept, merged)) {
    const snapshot = await snapshotOf(strapi, 'position', documentId);
    if (uid === null || snapshot === null) continue;
    dropped.push(snapshot);
    await strapi.documents(uid as UID.ContentType).delete({ documentId });
  }
  return dropped;
};

const fillKept = async (strapi: Core.Strapi, kept: Person, merged: Person): Promise<{ written: Values; before: Values }> => {
  const written = toApp(getNames(strapi), 'person', mergedFields(kept, merged));
  if (Object.keys(written).length === 0) return { written, before: {} };
  const before = (await snapshotOf(strapi, 'person', kept.documentId)) ?? {};
  await strapi.documents(personUid(strapi)).update({ documentId: kept.documentId, data: written as never });
  return { written, before: Object.fromEntries(Object.keys(written).map((attribute) => [attribute, before[attribute] ?? null])) };
};

/**
 * Makes everything that leads to one person lead to the other, and takes the one away: its address leads to the other's, its
 * name becomes an alias. What is printed stays printed. Joins the running transaction.
 */
export const mergePersons = async (
  strapi: Core.Strapi,
  ids: { kept: string; merged: string },
): Promise<{ documents: Documents; positions: number; undo: MergedPersons }> => {
  const persons = await read(strapi, 'person', { documentIds: [ids.kept, ids.merged], view: VIEW });
  const [kept, merged] = [ids.kept, ids.merged].map((id) => persons.find(({ documentId }) => documentId === id));
  if (kept === undefined || merged === undefined)
    throw new errors.NotFoundError('One of the two persons is not there any more: look it up again.');
  if (kept === merged) throw new errors.ValidationError('Choose two different persons: a person can’t be merged with itself.');

  const documents = await documentsUsing(strapi, merged.documentId);
  const uses = rememberUses(await readUses(strapi, documents), merged.documentId);
  const snapshot = (await snapshotOf(strapi, 'person', merged.documentId)) ?? {};
  const slugs = await handOverSlugs(strapi, 'person', merged.documentId, kept.documentId);
  const positions = await dropSamePositions(strapi, kept.positions, merged.positions);
  const links: MovedLink[] = [];
  for (const table of relationTablesTo(strapi, 'person')) links.push(...(await moveLinks(strapi, table, merged.id, kept.id)));
  await strapi.documents(personUid(strapi)).delete({ documentId: merged.documentId });
  const filled = await fillKept(strapi, kept, merged);
  await logChange(strapi, 'person', kept.documentId);
  await followUses(strapi, documents);
  return {
    documents,
    positions: merged.positions.length,
    undo: { kept: kept.documentId, merged: merged.documentId, snapshot, ...filled, positions, links, uses, slugs },
  };
};

/** Whether the row of a record still says what was written to it. */
export const stillSays = async (strapi: Core.Strapi, documentId: string, written: Values): Promise<string[]> => {
  const now = (await snapshotOf(strapi, 'person', documentId)) ?? {};
  return Object.keys(written).filter((attribute) => JSON.stringify(now[attribute]) === JSON.stringify(written[attribute]));
};

/** The row's number, or null when there is no such person. */
export const personRow = async (strapi: Core.Strapi, documentId: string): Promise<number | null> => {
  const [row] = await readRows(strapi, 'person', { documentIds: [documentId] });
  return typeof row?.id === 'number' ? row.id : null;
};
