/** Finds what changed without a save: rows that came, went or were altered by SQL, import or transfer, and embargoes whose end went unnoticed. */
import type { Core } from '@strapi/strapi';

import { tableOf } from '../content-model/tables.store';
import { givingWay } from '../keeping/give-way.service';
import { leadingTo, logChanges, type LoggedChange } from '../saving/change-log.store';
import { compareSettings } from '../saving/compare-settings.service';
import { compareContents } from '../visibility/compare-contents.service';
import { reconcile } from '../visibility/reconcile.service';
import { announceDue } from './announce-due.service';
import { announceRecords, type RecordSubject } from './announce.service';
import { baseline, isNew } from './baseline.store';

/** Documents in one transaction: others may write in between. */
const LOT = 50;

const compareRecords = async (strapi: Core.Strapi, subject: RecordSubject): Promise<void> => {
  const table = tableOf(strapi, subject);
  if (table === null) return;
  for (let after = ''; ; ) {
    const rows = await strapi.db
      .connection(table.name)
      .where('document_id', '>', after)
      .distinct<Array<{ id: string }>>('document_id as id')
      .orderBy('document_id')
      .limit(LOT);
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    await strapi.db.transaction(async () => {
      const others = await announceRecords(strapi, subject, ids, new Date());
      // Whoever keeps pages made from them has not heard of it either.
      await logChanges(strapi, [...others.map((target): LoggedChange => ({ subject, target })), ...leadingTo(others)]);
    });
    after = ids.at(-1) ?? after;
    await givingWay(strapi)();
  }
};

/** News items compared with their record each time; an archive of 20,000 is gone over within an hour. */
const STRETCH = 2_000;

const comparedUntil = new WeakMap<Core.Strapi, number>();

/** Everything against what was told; what came around the Document Service becomes events here. */
export const reconcileEvents = async (strapi: Core.Strapi): Promise<void> => {
  if (await isNew(strapi)) {
    await baseline(strapi, new Date());
  } else {
    // First what is known to be due: an embargo that ended while no process ran waits for no comparison.
    await announceDue(strapi);
    const found = await reconcile(strapi);
    comparedUntil.set(strapi, await compareContents(strapi, comparedUntil.get(strapi) ?? 0, STRETCH));
    if (found > 0) await announceDue(strapi);
  }
  await compareSettings(strapi);
  for (const subject of ['agreement', 'organisation', 'person'] as const) await compareRecords(strapi, subject);
};
