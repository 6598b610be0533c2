/**
 * Makes of each written event what is told: its place among all, its body, frozen. One process at a time does it, in the order in which
 * the events were written, so that places have no gaps and rise with the versions of each document.
 */
import type { Core } from '@strapi/strapi';

import type { PublicEvent } from '../../../shared/contracts/events';
import type { Card } from '../../../shared/contracts/news-items';
import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { defaultLocale } from '../content-model/locales.store';
import { givingWay } from '../keeping/give-way.service';
import { pageContext, publicUrl } from '../news-page/page-context.store';
import { isPublicNow, publicationsOf } from '../visibility';
import { affectedBy, type Affected } from './affected.service';
import { EVENT, EVENT_TABLE } from './content-types';
import { fitBody } from './fit-body';
import { toRemember } from './is-altered';
import { lookAtPage } from './look-at-page.service';
import { saveSeenPages, unsurePages } from './seen-pages.store';
import { inTurn } from './take-turns.store';
import type { WrittenEvent } from './written-event';

export type { WrittenEvent };

/** Events whose pages are looked at together: the first of them waits for all, and a death undoes the looking. */
const LOT = 5;

export interface ToldEvent extends WrittenEvent {
  place: number;
  body: PublicEvent;
}

export interface Told {
  /** Nothing is left to do. */
  isAll: boolean;
  /** Milliseconds to leave the processor to others before the next. */
  rest: number;
}

/** What else is to happen in the transaction in which an event is told. */
export type Teller = (strapi: Core.Strapi, event: ToldEvent) => Promise<void>;

const tellers = new WeakMap<object, Teller[]>();

export const onTelling = (strapi: Core.Strapi, teller: Teller): void => {
  tellers.set(strapi, [...(tellers.get(strapi) ?? []), teller]);
};

/** What has been withdrawn before it could be told is shown to nobody. */
const cardToShow = async (strapi: Core.Strapi, { card, target, itemLocale }: WrittenEvent): Promise<Card | null> => {
  if (card === null) return null;
  const [publication] = await publicationsOf(strapi, [target], itemLocale);
  return publication !== undefined && isPublicNow(publication, new Date()) ? card : null;
};

const makeBody = async (strapi: Core.Strapi, event: WrittenEvent, { pages }: Affected): Promise<PublicEvent> => {
  const { subject, target, itemLocale, slug, previousSlug, version, type } = event;
  const isItem = subject === 'newsItem';
  const context = await pageContext(strapi, isItem ? itemLocale : await defaultLocale(strapi), new Date());
  const card = await cardToShow(strapi, event);
  const url = context.urls.page(subject, isItem ? itemLocale : context.defaultLocale, slug);
  return fitBody(
    {
      type,
      timestamp: event.at,
      data: { documentId: target, locale: isItem ? itemLocale : null, slug, previousSlug, url, version, card },
    },
    pages,
    `${publicUrl(strapi).replace(/\/+$/, '')}/api/newsroom/changes/${event.key}/affected`,
  );
};

const waiting = (strapi: Core.Strapi, limit: number): Promise<WrittenEvent[]> =>
  strapi.db.query(EVENT).findMany({ where: { place: { $null: true } }, orderBy: { id: 'asc' }, limit });

interface Made {
  event: WrittenEvent;
  body: PublicEvent;
  affected: Affected;
}

/** The event gets its place, and its pages are known as they are now; for sure where nothing waits that may have altered them since. */
const freeze = async (strapi: Core.Strapi, { event, body, affected }: Made, lot: ReadonlySet<number>): Promise<boolean> => {
  const isFrozen = await strapi.db.transaction(async (): Promise<boolean> => {
    const still = await waiting(strapi, LOT + 1);
    if (still[0]?.id !== event.id) return false;
    const highest = strapi.db.connection(EVENT_TABLE).max({ highest: 'place' }) as unknown as QueryBuilder;
    const [row] = await joinTransaction<Array<{ highest: number | string | null }>>(strapi, highest);
    const place = Number(row?.highest ?? 0) + 1;
    await strapi.db.query(EVENT).update({ where: { id: event.id }, data: { place, body, affected: affected.pages } });
    const isSure = still.every(({ id }) => lot.has(id));
    await saveSeenPages(strapi, isSure ? affected.seen : affected.seen.map((page) => ({ ...page, digest: null })));
    for (const teller of tellers.get(strapi) ?? []) await teller(strapi, { ...event, place, body });
    return true;
  });
  return isFrozen;
};

/**
 * Nothing waits: a page that was told of without looking at it, or while something else waited, is looked at. Nobody waits for that, so
 * everything else is to get as much time as it takes.
 */
const makeSure = async (strapi: Core.Strapi): Promise<Told> => {
  const [page] = await unsurePages(strapi, 1);
  if (page === undefined) return { isAll: true, rest: 0 };
  await givingWay(strapi)();
  const began = performance.now();
  const look = await lookAtPage(strapi, page, new Date());
  const isSure = await strapi.db.transaction(async (): Promise<boolean> => {
    if ((await waiting(strapi, 1)).length > 0) return false;
    await saveSeenPages(strapi, [{ ...page, ...toRemember(page, look) }]);
    return true;
  });
  return { isAll: false, rest: isSure ? performance.now() - began : 0 };
};

/** Tells of some of what was written and not told yet, and makes sure of a page when that is done. */
export const tellEvents = (strapi: Core.Strapi): Promise<Told> =>
  inTurn(strapi, async () => {
    const events = await waiting(strapi, LOT);
    if (events.length === 0) return makeSure(strapi);
    const affected = await affectedBy(strapi, events);
    const lot = new Set(events.map(({ id }) => id));
    for (const [index, event] of events.entries()) {
      const made = { event, body: await makeBody(strapi, event, affected[index]!), affected: affected[index]! };
      if (!(await freeze(strapi, made, lot))) break;
    }
    return { isAll: false, rest: 0 };
  });
