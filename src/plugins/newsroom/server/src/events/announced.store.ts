import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { Card } from '../../../shared/contracts/news-items';
import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { ANNOUNCED, ANNOUNCED_TABLE, EVENT } from './content-types';
import type { Seen, Subject, Told } from './event-for';

export interface EventLink {
  kind: string;
  target: string;
}

export interface Place {
  subject: Subject;
  target: string;
  /** `*` for records. */
  itemLocale: string;
}

export interface Announced extends Place, Seen {
  version: number;
}

const at = ({ subject, target, itemLocale }: Place): Place => ({ subject, target, itemLocale });

/**
 * What the public was last told of a document. The row is made when there is none, and held until the transaction ends: of two
 * changes at once the second waits here, so versions rise in the order of the commits.
 */
export const holdAnnounced = async (strapi: Core.Strapi, place: Place): Promise<Announced> => {
  const table = () => strapi.db.connection(ANNOUNCED_TABLE);
  const row = { subject: place.subject, target: place.target, item_locale: place.itemLocale, version: 0 };
  await joinTransaction(strapi, table().insert(row).onConflict(['subject', 'target', 'item_locale']).ignore() as unknown as QueryBuilder);
  const { version: _, ...where } = row;
  const query = table().where(where).select('slug', 'digest', 'version');
  if (strapi.db.dialect.client === 'postgres') void query.forUpdate();
  const [known] = await joinTransaction<Array<Pick<Announced, 'slug' | 'digest' | 'version'>>>(strapi, query as QueryBuilder);
  return { ...at(place), slug: known?.slug ?? null, digest: known?.digest ?? null, version: known?.version ?? 0 };
};

/** Those of these documents that anybody was told of, or that were noted as public. */
export const announcedOf = async (strapi: Core.Strapi, subject: Subject, targets: readonly string[]): Promise<Announced[]> =>
  targets.length === 0 ? [] : strapi.db.query(ANNOUNCED).findMany({ where: { subject, target: { $in: targets } } });

export const saveAnnounced = async (strapi: Core.Strapi, place: Place, seen: Seen, version: number): Promise<void> => {
  await strapi.db.query(ANNOUNCED).updateMany({ where: at(place), data: { ...seen, version } });
};

/** What an event needs of the moment of its change. */
export interface Written extends Told {
  version: number;
  card: Card | null;
  links: readonly EventLink[];
}

export const insertEvent = async (strapi: Core.Strapi, place: Place, written: Written, now: Date): Promise<void> => {
  const data = { key: `evt_${randomUUID().replaceAll('-', '')}`, ...at(place), ...written, at: now.toISOString() };
  await strapi.db.query(EVENT).create({ data });
};
