/** The pages that an event may have altered: a few too many rather than one too few, for each is looked at afterwards. */
import type { Core } from '@strapi/strapi';

import type { AffectedPage } from '../../../shared/contracts/events';
import { documentIdsLeadingTo, readByDocumentId } from '../content-model/read';
import { isPublicNow, publicationsOf } from '../visibility';
import type { RecordSubject } from './announce.service';
import type { EventLink } from './announced.store';
import { besideRecord } from './beside-record.service';
import { changedLists } from './changed-lists.service';
import { ALTERED, isOnRecord } from './is-altered';
import { itemsLeadingTo, onlyFrom, recordsBesideIn } from './links.store';
import { keyOf, unique, type Candidate, type PageKey } from './page-key';
import { pagesShowing, seenPages } from './seen-pages.store';
import { targetsOf } from './targets-of';
import type { WrittenEvent } from './written-event';

type Why = AffectedPage['why'];

const RECORD_WHY: Readonly<Record<RecordSubject, Why>> = { person: 'participant', organisation: 'organisation', agreement: 'agreement' };

/** Where in items a record stands that meets others of its kind there. */
const MEETS: Readonly<Partial<Record<RecordSubject, string>>> = { person: 'participant', organisation: 'affiliation' };

export interface Around {
  locales: readonly string[];
  defaultLocale: string;
}

const recordCandidates = (links: readonly EventLink[], locales: readonly string[]): Candidate[] =>
  (Object.entries(targetsOf(links)) as Array<[RecordSubject, string[]]>).flatMap(([subject, targets]) =>
    targets.flatMap((target) => locales.map((itemLocale) => ({ subject, target, itemLocale, why: RECORD_WHY[subject] }))),
  );

/**
 * Records that an article leads to. Their pages in its language say how many articles do: one more or less has altered them for sure.
 * Pages in other languages are altered only where a record comes or goes. That may be with this article alone, or with several that are told
 * one after the other: then its page is not on record.
 */
const recordsOfItem = async (
  strapi: Core.Strapi,
  { target, itemLocale, type }: WrittenEvent,
  links: readonly EventLink[],
  locales: readonly string[],
  now: Date,
): Promise<Candidate[]> => {
  const pages = (Object.entries(targetsOf(links)) as Array<[RecordSubject, string[]]>).flatMap(([subject, ids]) =>
    ids.map((id) => ({ subject, target: id, itemLocale })),
  );
  const onlyHere = new Set(
    await onlyFrom(
      strapi,
      target,
      pages.map((page) => page.target),
      now,
    ),
  );
  const seen = await seenPages(strapi, pages);
  const staying = pages.filter((page) => !onlyHere.has(page.target) && isOnRecord(seen.get(keyOf(page))));
  const slugs = type === 'news-item.updated' ? new Map<string, string>() : await slugsOf(strapi, staying);
  const stayingIds = new Set(staying.map((page) => page.target));
  return [
    ...recordCandidates(
      links.filter((link) => !stayingIds.has(link.target)),
      locales,
    ),
    ...staying.map((page): Candidate => {
      const slug = slugs.get(page.target);
      const altered = slug === undefined ? {} : { altered: { slug, digest: ALTERED, shows: [], bar: null } };
      return { ...page, why: RECORD_WHY[page.subject], ...altered };
    }),
  ];
};

type RecordPage = PageKey & { subject: RecordSubject };

/** By the records' ids. */
const slugsOf = async (strapi: Core.Strapi, pages: readonly RecordPage[]): Promise<Map<string, string>> => {
  const slugs = new Map<string, string>();
  for (const subject of ['person', 'organisation', 'agreement'] as const) {
    const ids = pages.filter((page) => page.subject === subject).map(({ target }) => target);
    for (const [id, { slug }] of await readByDocumentId(strapi, subject, ids)) slugs.set(id, slug);
  }
  return slugs;
};

const itemCandidates = async (strapi: Core.Strapi, newsItems: readonly string[], why: Why): Promise<Candidate[]> =>
  (await publicationsOf(strapi, newsItems)).map(({ newsItem, itemLocale }) => ({ subject: 'newsItem', target: newsItem, itemLocale, why }));

/** A list is part of its page: a page whose list was altered has been altered. What else is new on it is looked at when nothing waits. */
const listCandidates = async (strapi: Core.Strapi, event: WrittenEvent, now: Date): Promise<Candidate[]> => {
  const lists = await changedLists(strapi, event, now);
  const publications = await publicationsOf(strapi, [...new Set(lists.map(({ newsItem }) => newsItem))]);
  const slugs = new Map(publications.filter((one) => isPublicNow(one, now)).map((one) => [`${one.newsItem} ${one.itemLocale}`, one.slug]));
  return lists.flatMap(({ newsItem: target, locale: itemLocale, entries: shows, bar }): Candidate[] => {
    const slug = slugs.get(`${target} ${itemLocale}`);
    if (slug === undefined) return [];
    return [{ subject: 'newsItem', target, itemLocale, why: 'other-news', altered: { slug, digest: ALTERED, shows, bar } }];
  });
};

const showing = async (strapi: Core.Strapi, newsItems: readonly string[]): Promise<Candidate[]> =>
  (await pagesShowing(strapi, newsItems)).map((page) => ({ ...page, why: 'other-news' }));

const aroundItem = async (strapi: Core.Strapi, event: WrittenEvent, { locales }: Around): Promise<Candidate[]> => {
  const { target, itemLocale } = event;
  const now = new Date();
  const links = event.links ?? [];
  // A region is on the pages of its organisations as long as an article leads to it.
  const regions = await onlyFrom(
    strapi,
    target,
    links.filter(({ kind }) => kind === 'region').map((link) => link.target),
    now,
  );
  const inRegions = await documentIdsLeadingTo(strapi, 'organisation', ['region'], regions);
  return [
    { subject: 'newsItem', target, itemLocale, why: null },
    ...(await itemCandidates(strapi, [target], 'localization')),
    ...(await recordsOfItem(strapi, event, links, locales, now)),
    ...recordCandidates(
      inRegions.map((id) => ({ kind: 'organisation', target: id })),
      locales,
    ),
    ...(await listCandidates(strapi, event, now)),
    ...(await showing(strapi, [target])),
  ];
};

const aroundRecord = async (
  strapi: Core.Strapi,
  { target, links }: WrittenEvent,
  subject: RecordSubject,
  { locales, defaultLocale }: Around,
): Promise<Candidate[]> => {
  const kind = MEETS[subject];
  const met = kind === undefined ? [] : await recordsBesideIn(strapi, target, kind, [kind]);
  // A person's name is in the photo on an article's card: wherever the card stands.
  const photographed = subject === 'person' ? await itemsLeadingTo(strapi, [target], 'photo') : [];
  const besideCards = subject === 'person' ? await recordsBesideIn(strapi, target, 'photo', null) : [];
  return [
    { subject, target, itemLocale: defaultLocale, why: null },
    ...locales.map((itemLocale): Candidate => ({ subject, target, itemLocale, why: 'localization' })),
    ...(await itemCandidates(strapi, await itemsLeadingTo(strapi, [target]), 'mentioned')),
    ...recordCandidates([...(await besideRecord(strapi, subject, target)), ...(links ?? []), ...met, ...besideCards], locales),
    ...(await showing(strapi, photographed)),
  ];
};

export const candidatesOf = async (strapi: Core.Strapi, event: WrittenEvent, around: Around): Promise<Candidate[]> =>
  unique(await (event.subject === 'newsItem' ? aroundItem(strapi, event, around) : aroundRecord(strapi, event, event.subject, around)));

/** When a record comes or goes, pages that name it anyway begin or cease to link it. */
export const candidatesBeside = async (
  strapi: Core.Strapi,
  subject: RecordSubject,
  target: string,
  { locales }: Around,
): Promise<Candidate[]> => recordCandidates(await besideRecord(strapi, subject, target), locales);
