/** Finds what there is to tell of a change, and writes it down in the transaction of the change. */
import type { Core } from '@strapi/strapi';

import type { Card } from '../../../shared/contracts/news-items';
import { read } from '../content-model/read';
import type { Agreement, Organisation, Person } from '../content-model/types';
import { cardsReading, makeCards } from '../news-page/cards.store';
import { pageContext } from '../news-page/page-context.store';
import { isPublicNow, publicationsOf, publicRecordIds, type Publication, type PublicationChange } from '../visibility';
import { announcedOf, holdAnnounced, insertEvent, saveAnnounced, type Announced, type EventLink, type Place } from './announced.store';
import { eventFor, type Seen, type Subject } from './event-for';
import { publicItemDigest } from './item-digest.store';
import { recordDigest, RECORD_VIEWS } from './seen-digest';
import { targetsOf } from './targets-of';
import { wakeAfterCommit } from './wake.service';

export type RecordSubject = Exclude<Subject, 'newsItem'>;

export const ALL_LOCALES = '*';

/** Read here, in the transaction of the change: later it might be the card of the next change. */
const cardOf = async (strapi: Core.Strapi, { subject, target, itemLocale }: Place, now: Date): Promise<Card | null> => {
  if (subject !== 'newsItem') return null;
  // One after the other: a transaction has one connection.
  const context = await pageContext(strapi, itemLocale, now);
  const items = await read(strapi, 'newsItem', cardsReading([target], context));
  const publications = await publicationsOf(strapi, [target], itemLocale);
  return makeCards([target], items, publications, context, now)[0] ?? null;
};

/** @returns whether the public had seen something else */
const tell = async (strapi: Core.Strapi, before: Announced, now: Seen, links: readonly EventLink[], instant: Date): Promise<boolean> => {
  const { subject, target, itemLocale } = before;
  const place: Place = { subject, target, itemLocale };
  if (before.digest === now.digest && before.slug === now.slug) return false;
  const isOther = before.digest !== null;
  const told = eventFor(place.subject, before, now);
  // A slug stays known after a withdrawal: the address is told of when it comes back, or is gone.
  await saveAnnounced(strapi, place, { slug: now.slug ?? before.slug, digest: now.digest }, before.version + (told === null ? 0 : 1));
  if (told === null) return isOther;
  const card = await cardOf(strapi, place, instant);
  await insertEvent(strapi, place, { ...told, version: before.version + 1, card, links }, instant);
  await wakeAfterCommit(strapi);
  return isOther;
};

const seenOf = async (strapi: Core.Strapi, publication: Publication | null, now: Date): Promise<Seen> =>
  publication !== null && isPublicNow(publication, now)
    ? { slug: publication.slug, digest: await publicItemDigest(strapi, publication, now) }
    : { slug: null, digest: null };

/** Records come and go with the articles that lead to them: what the public may see of them is noted, so that a later change is told. */
const noteRecords = async (strapi: Core.Strapi, links: readonly EventLink[], now: Date): Promise<void> => {
  for (const [subject, ids] of Object.entries(targetsOf(links)) as Array<[RecordSubject, string[]]>) {
    const known = new Map((await announcedOf(strapi, subject, ids)).map((one) => [one.target, one.digest !== null]));
    const open = await publicRecordIds(strapi, subject, ids, now);
    const changed = ids.filter((id) => (known.get(id) ?? false) !== open.has(id));
    await announceRecords(strapi, subject, changed, now);
  }
};

/** One locale of a news item: what the public sees of it now against what it was told. */
export const announceItem = async (
  strapi: Core.Strapi,
  {
    newsItem,
    itemLocale,
    publication,
    links,
  }: { newsItem: string; itemLocale: string; publication: Publication | null; links: readonly EventLink[] },
  now: Date,
): Promise<void> => {
  const told = await holdAnnounced(strapi, { subject: 'newsItem', target: newsItem, itemLocale });
  await tell(strapi, told, await seenOf(strapi, publication, now), links, now);
  await noteRecords(strapi, links, now);
};

export const announceChange = async (strapi: Core.Strapi, change: PublicationChange, now: Date): Promise<void> => {
  const links = new Map([...change.linksBefore, ...change.linksAfter].map((link) => [`${link.kind} ${link.target}`, link]));
  const { newsItem, itemLocale, after } = change;
  await announceItem(strapi, { newsItem, itemLocale, publication: after, links: [...links.values()] }, now);
};

/** An office in an organisation that the public does not know is not on its holder's page: what becomes of it is not told. */
const leaveOutHiddenOffices = async (strapi: Core.Strapi, records: Array<Person | Organisation | Agreement>, now: Date): Promise<void> => {
  const persons = records.filter((record): record is Person => 'positions' in record);
  const places = persons
    .flatMap(({ positions }) => positions.map(({ organisation }) => organisation?.documentId))
    .filter((id) => id !== undefined);
  const open = await publicRecordIds(strapi, 'organisation', [...new Set(places)], now);
  for (const person of persons) {
    person.positions = person.positions.filter(({ organisation }) => organisation !== null && open.has(organisation.documentId));
  }
};

/** Records: what the public sees of them now against what it was told. @returns those of which it had seen something else */
export const announceRecords = async (
  strapi: Core.Strapi,
  subject: RecordSubject,
  documentIds: readonly string[],
  now: Date,
  /** Records beside them before the change. */
  beside: readonly EventLink[] = [],
): Promise<string[]> => {
  if (documentIds.length === 0) return [];
  // Held before they are read: another node may save one in between, and the old record be taken for the newer change.
  const told: Announced[] = [];
  for (const target of [...documentIds].sort()) {
    told.push(await holdAnnounced(strapi, { subject, target, itemLocale: ALL_LOCALES }));
  }
  // What was published while this waited is public by now.
  const instant = new Date();
  const open = await publicRecordIds(strapi, subject, documentIds, instant);
  const records: Array<Person | Organisation | Agreement> = await read(strapi, subject, {
    documentIds: [...open],
    view: RECORD_VIEWS[subject],
  });
  await leaveOutHiddenOffices(strapi, records, instant);
  const others: string[] = [];
  for (const before of told) {
    const { target } = before;
    const record = records.find(({ documentId }) => documentId === target);
    const seen: Seen = record === undefined ? { slug: null, digest: null } : { slug: record.slug, digest: recordDigest(record) };
    if (await tell(strapi, before, seen, beside, now)) others.push(target);
  }
  return others;
};
