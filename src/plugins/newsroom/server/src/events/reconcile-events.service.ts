/** Finds what became public, or ceased to be, without a save: embargoes that ended, and rows that came by SQL, import or transfer. */
import type { Core } from '@strapi/strapi';

import { tableOf } from '../content-model/tables.store';
import { givingWay } from '../keeping/give-way.service';
import { holdItem, publicationsOf } from '../visibility';
import { leadingTo, logChanges, type LoggedChange } from '../saving/change-log.store';
import { compareSettings } from '../saving/compare-settings.service';
import { compareContents } from '../visibility/compare-contents.service';
import { reconcile } from '../visibility/reconcile.service';
import { linksOfItem } from './links.store';
import { announceItem, announceRecords, type RecordSubject } from './announce.service';
import { baseline, isNew } from './baseline.store';

/** Documents in one transaction: others may write in between. */
const LOT = 50;

interface Due {
  newsItem: string;
  itemLocale: string;
}

/** What another node's clock may be ahead of this one's, and what passes between looking at the clock and reading. */
const AHEAD = 5_000;

/** Public by now and never told, or told and not public any more; what was published at this moment is neither. */
const dueItems = async (strapi: Core.Strapi, now: Date): Promise<Due[]> => {
  const instant = now.toISOString();
  const later = new Date(now.getTime() + AHEAD).toISOString();
  return strapi.db
    .connection('newsroom_publications as item')
    .leftJoin('newsroom_announced as told', (join) => {
      join.on('told.target', 'item.news_item').andOn('told.item_locale', 'item.item_locale').andOnVal('told.subject', 'newsItem');
    })
    .where((either) => {
      void either
        .where((open) => void open.where('item.public_from', '<=', instant).whereNull('told.digest'))
        .orWhere((shut) => {
          void shut
            .where((none) => void none.whereNull('item.public_from').orWhere('item.public_from', '>', later))
            .whereNotNull('told.digest');
        });
    })
    .select<Due[]>('item.news_item as newsItem', 'item.item_locale as itemLocale');
};

/** Tells of the articles whose time has come. @returns how many there were */
export const announceDue = async (strapi: Core.Strapi, now: Date): Promise<number> => {
  const due = await dueItems(strapi, now);
  for (const { newsItem, itemLocale } of due) {
    await strapi.db.transaction(async () => {
      await holdItem(strapi, newsItem);
      const [publication = null] = await publicationsOf(strapi, [newsItem], itemLocale);
      await announceItem(strapi, { newsItem, itemLocale, publication, links: await linksOfItem(strapi, newsItem, itemLocale) }, new Date());
    });
    await givingWay(strapi)();
  }
  return due.length;
};

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
    await reconcile(strapi);
    comparedUntil.set(strapi, await compareContents(strapi, comparedUntil.get(strapi) ?? 0, STRETCH));
    await announceDue(strapi, new Date());
  }
  await compareSettings(strapi);
  for (const subject of ['agreement', 'organisation', 'person'] as const) await compareRecords(strapi, subject);
};
