import type { Core, UID } from '@strapi/strapi';

import { componentAt } from '../content-model/component-writes.store';
import { getNames } from '../content-model/read';
import { moveLinksBack, relationTablesTo, type MovedLink, type RelationTable } from '../content-model/relation-tables.store';
import { restore } from '../content-model/snapshot.store';
import { logChange } from '../saving/change-log.store';
import { takeSlugsBack } from '../slugs/hand-over.service';
import { personRow, stillSays, type MergedPersons } from './merge-persons.service';
import { usesToGiveBack, type Use, type UsingRow } from './uses';
import { documentsOfUses, followUses, readUses } from './uses.store';

const RELATIONS: Readonly<Record<Use['place'], { type: 'newsItem' | 'agreement'; component: string; field: string }>> = {
  participant: { type: 'newsItem', component: 'participants', field: 'person' },
  photo: { type: 'newsItem', component: 'photos', field: 'people' },
  signatory: { type: 'agreement', component: 'signatories', field: 'person' },
};

const tableOfUse = (strapi: Core.Strapi, tables: readonly RelationTable[], place: Use['place']): RelationTable | undefined => {
  const { type, component, field } = RELATIONS[place];
  const { uid, shape } = componentAt(strapi, type, [component]);
  const attribute = getNames(strapi).attribute(shape, field);
  return tables.find((table) => table.owner === uid && table.attribute === attribute);
};

/** Rows that were written anew since the merge (an article was published) have other numbers: they are found by what they print. */
const moveNewRowsBack = async (
  strapi: Core.Strapi,
  tables: readonly RelationTable[],
  rows: readonly UsingRow[],
  { from, to }: { from: number; to: number },
): Promise<void> => {
  for (const { place, row } of rows) {
    const table = tableOfUse(strapi, tables, place);
    const moved: MovedLink[] = table === undefined ? [] : [{ table: table.name, owner: row, takenOut: null }];
    if (table !== undefined) await moveLinksBack(strapi, table, moved, from, to);
  }
};

/**
 * Makes the merged person again, under its id and its address, and gives it back what led to it. What an editor has changed since
 * stays as the editor left it. Joins the running transaction.
 * @returns null when it is done, else why it can't be
 */
export const undoMerge = async (strapi: Core.Strapi, done: MergedPersons): Promise<string | null> => {
  const uid = getNames(strapi).uid('person') as UID.ContentType;
  const from = await personRow(strapi, done.kept);
  if (from === null) return 'The person that was kept is deleted by now: create the other one anew.';

  const unchanged = await stillSays(strapi, done.kept, done.written);
  if (unchanged.length > 0) {
    const data = Object.fromEntries(unchanged.map((attribute) => [attribute, done.before[attribute]]));
    await strapi.documents(uid).update({ documentId: done.kept, data: data as never });
  }
  await takeSlugsBack(strapi, 'person', done.slugs, done.kept);
  const to = await restore(strapi, 'person', done.snapshot);
  if (to === null) return 'This newsroom keeps no persons any more.';
  const holder = getNames(strapi).attribute('position', 'person');
  for (const position of done.positions) await restore(strapi, 'position', holder === null ? position : { ...position, [holder]: to });

  const tables = relationTablesTo(strapi, 'person');
  for (const table of tables) {
    const links = done.links.filter(({ table: name }) => name === table.name);
    await moveLinksBack(strapi, table, links, from, to);
  }
  const documents = documentsOfUses(done.uses);
  const rows = usesToGiveBack(await readUses(strapi, documents), done.uses, { from: done.kept, to: done.merged });
  await moveNewRowsBack(strapi, tables, rows, { from, to });
  for (const person of [done.kept, done.merged]) await logChange(strapi, 'person', person);
  await followUses(strapi, documents);
  return null;
};
