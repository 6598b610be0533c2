/** Tells of articles that became public, or ceased to be, without a save. */
import type { Core } from '@strapi/strapi';

import { givingWay } from '../keeping/give-way.service';
import { holdItem, publicationsOf } from '../visibility';
import { announceItem } from './announce.service';
import { dueAmong, lastPublication, openedBetween, type Due } from './due-items.store';
import { linksOfItem } from './links.store';

const announceOne = async (strapi: Core.Strapi, { newsItem, itemLocale }: Due): Promise<void> => {
  await strapi.db.transaction(async () => {
    await holdItem(strapi, newsItem);
    const [publication = null] = await publicationsOf(strapi, [newsItem], itemLocale);
    await announceItem(strapi, { newsItem, itemLocale, publication, links: await linksOfItem(strapi, newsItem, itemLocale) }, new Date());
  });
};

/** One that can't be told of holds up no other, nor what comes after: it is tried again with the next look, and when all are gone over. */
const announce = async (strapi: Core.Strapi, due: readonly Due[]): Promise<void> => {
  for (const one of due) {
    await announceOne(strapi, one).catch((error: unknown) => strapi.log.error(error));
    await givingWay(strapi)();
  }
};

/** Publications looked at in one statement: SQLite lets nobody else have a turn meanwhile. */
const STRETCH = 2_000;

/** Goes over all articles. */
export const announceDue = async (strapi: Core.Strapi): Promise<void> => {
  const last = await lastPublication(strapi);
  for (let after = 0; after < last; after += STRETCH) {
    await announce(strapi, await dueAmong(strapi, { after, until: after + STRETCH }, new Date()));
    await givingWay(strapi)();
  }
};

/** A save that was under way when an embargo ended may be committed as much later, in milliseconds; going over all articles finds the rest. */
const LATE = 60_000;

/** Looks for embargoes that have ended since the last look that came to its end, the first time since now. */
export const lookForOpened = (strapi: Core.Strapi, clock = (): Date => new Date()): (() => Promise<void>) => {
  let looked = clock();
  return async () => {
    const now = clock();
    await announce(strapi, await openedBetween(strapi, new Date(looked.getTime() - LATE), now));
    looked = now;
  };
};
