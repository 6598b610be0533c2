/**
 * Makes of each written event what is told: its place among all, its body, frozen. One process at a time does it, in the order in which
 * the events were written, so that places have no gaps and rise with the versions of each document.
 */
import type { Core } from '@strapi/strapi';

import type { EventType, PublicEvent } from '../../../shared/contracts/events';
import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { defaultLocale } from '../content-model/locales.store';
import { pageContext, publicUrl } from '../news-page/page-context.store';
import { readCardsOf } from '../news-page/service';
import { affectedBy } from './affected.service';
import type { EventLink, Place } from './announced.store';
import { EVENT, EVENT_TABLE } from './content-types';
import { fitBody } from './fit-body';
import { changedLists } from './changed-lists.service';

/** Events told at a stretch. */
const LOT = 20;

export interface WrittenEvent extends Place {
  id: number;
  key: string;
  type: EventType;
  slug: string;
  previousSlug: string | null;
  version: number;
  at: string;
  links: EventLink[] | null;
}

export interface ToldEvent extends WrittenEvent {
  place: number;
  body: PublicEvent;
}

/** What else is to happen in the transaction in which an event is told. */
export type Teller = (strapi: Core.Strapi, event: ToldEvent) => Promise<void>;

const tellers = new WeakMap<object, Teller[]>();

export const onTelling = (strapi: Core.Strapi, teller: Teller): void => {
  tellers.set(strapi, [...(tellers.get(strapi) ?? []), teller]);
};

const makeBody = async (strapi: Core.Strapi, event: WrittenEvent, now: Date) => {
  const { subject, target, itemLocale, slug, previousSlug, version, type } = event;
  const isItem = subject === 'newsItem';
  const context = await pageContext(strapi, isItem ? itemLocale : await defaultLocale(strapi), now);
  const [card = null] = isItem && type !== 'news-item.withdrawn' ? await readCardsOf(strapi, [target], itemLocale, now) : [];
  const lists = isItem ? await changedLists(strapi, event, now) : [];
  const affected = await affectedBy(strapi, { ...event, links: event.links ?? [], lists }, now);
  const url = context.urls.page(subject, isItem ? itemLocale : context.defaultLocale, slug);
  const body = fitBody(
    {
      type,
      timestamp: event.at,
      data: { documentId: target, locale: isItem ? itemLocale : null, slug, previousSlug, url, version, card },
    },
    affected,
    `${publicUrl(strapi).replace(/\/+$/, '')}/api/newsroom/changes/${event.key}/affected`,
  );
  return { body, affected };
};

/** PostgreSQL: until the end of the transaction; SQLite has one writer anyway. */
const LOCK = 0x6e657773;

const takeTurn = async (strapi: Core.Strapi): Promise<boolean> => {
  if (strapi.db.dialect.client !== 'postgres') return true;
  const query = strapi.db.connection.raw('select pg_try_advisory_xact_lock(?) as mine', [LOCK]) as unknown as QueryBuilder;
  const { rows } = await joinTransaction<{ rows: Array<{ mine: boolean }> }>(strapi, query);
  return rows[0]?.mine === true;
};

/** The event gets its place unless another process was faster. @returns whether this one did it */
const freeze = async (strapi: Core.Strapi, event: WrittenEvent, made: Awaited<ReturnType<typeof makeBody>>): Promise<boolean> =>
  strapi.db.transaction(async () => {
    if (!(await takeTurn(strapi))) return false;
    const [still] = await strapi.db
      .query(EVENT)
      .findMany({ where: { place: { $null: true } }, orderBy: { id: 'asc' }, limit: 1, select: ['id'] });
    if (still?.id !== event.id) return false;
    const highest = strapi.db.connection(EVENT_TABLE).max({ highest: 'place' }) as unknown as QueryBuilder;
    const [row] = await joinTransaction<Array<{ highest: number | string | null }>>(strapi, highest);
    const place = Number(row?.highest ?? 0) + 1;
    await strapi.db.query(EVENT).update({ where: { id: event.id }, data: { place, body: made.body, affected: made.affected } });
    for (const teller of tellers.get(strapi) ?? []) await teller(strapi, { ...event, place, body: made.body });
    return true;
  });

/** Tells of what was written and not told yet. @returns whether there may be more */
export const tellEvents = async (strapi: Core.Strapi): Promise<boolean> => {
  const events: WrittenEvent[] = await strapi.db
    .query(EVENT)
    .findMany({ where: { place: { $null: true } }, orderBy: { id: 'asc' }, limit: LOT });
  for (const event of events) {
    const made = await makeBody(strapi, event, new Date());
    if (!(await freeze(strapi, event, made))) return false;
  }
  return events.length === LOT;
};
