/** Which other pages a change has altered: computed once, off the request path, before anybody is told. */
import type { Core } from '@strapi/strapi';

import type { AffectedPage } from '../../../shared/contracts/events';
import { defaultLocale } from '../content-model/locales.store';
import { documentIdsLeadingTo, read, readByDocumentId } from '../content-model/read';
import { pageContext } from '../news-page/page-context.store';
import type { PageContext } from '../news-page/page-context';
import { isPublicNow, publicationsOf, publicRecordIds } from '../visibility';
import type { EventLink, Place } from './announced.store';
import type { RecordSubject } from './announce.service';
import { itemsLeadingTo } from './links.store';
import { targetsOf } from './targets-of';

type Why = AffectedPage['why'];

const RECORD_WHY: Readonly<Record<RecordSubject, Why>> = { person: 'participant', organisation: 'organisation', agreement: 'agreement' };
const PAGE: Readonly<Record<RecordSubject, AffectedPage['type'] & RecordSubject>> = {
  person: 'person',
  organisation: 'organisation',
  agreement: 'agreement',
};

const recordPages = async (
  strapi: Core.Strapi,
  subject: RecordSubject,
  ids: readonly string[],
  context: PageContext,
  now: Date,
): Promise<AffectedPage[]> => {
  const open = await publicRecordIds(strapi, subject, ids, now);
  const records = await readByDocumentId(strapi, subject, [...open]);
  return [...records.values()].map(({ slug }) => ({
    type: PAGE[subject],
    locale: context.locale,
    slug,
    url: context.urls.page(subject, context.locale, slug),
    why: RECORD_WHY[subject],
  }));
};

const itemPages = async (
  strapi: Core.Strapi,
  newsItems: readonly string[],
  why: Why,
  { context, locale }: { context: PageContext; locale: string | null },
  now: Date,
): Promise<AffectedPage[]> => {
  const publications = await publicationsOf(strapi, newsItems, locale ?? undefined);
  return publications
    .filter((publication) => isPublicNow(publication, now))
    .map(({ slug, itemLocale }) => ({
      type: 'news-item',
      locale: itemLocale,
      slug,
      url: context.urls.page('newsItem', itemLocale, slug),
      why,
    }));
};

/** Those beside it whom a record's own page, or the pages of others, show with it. */
const besideRecord = async (strapi: Core.Strapi, { subject, target }: Place): Promise<Partial<Record<RecordSubject, string[]>>> => {
  if (subject === 'person') {
    const [person] = await read(strapi, 'person', { documentIds: [target], view: { positions: { organisation: {} } } });
    const signed = await documentIdsLeadingTo(strapi, 'agreement', ['signatories', 'person'], [target]);
    const organisations = (person?.positions ?? []).flatMap(({ organisation }) => organisation?.documentId ?? []);
    return { organisation: organisations, agreement: signed };
  }
  if (subject === 'organisation') {
    const held = await documentIdsLeadingTo(strapi, 'position', ['organisation'], [target]);
    const positions = await read(strapi, 'position', { documentIds: held, view: { person: {} } });
    const parties = await documentIdsLeadingTo(strapi, 'agreement', ['parties', 'organisation'], [target]);
    const children = await documentIdsLeadingTo(strapi, 'organisation', ['parent'], [target]);
    return { person: positions.flatMap(({ person }) => person?.documentId ?? []), agreement: parties, organisation: children };
  }
  const [agreement] = await read(strapi, 'agreement', { documentIds: [target], view: { parties: { organisation: {} } } });
  return { organisation: (agreement?.parties ?? []).flatMap(({ organisation }) => organisation?.documentId ?? []) };
};

export interface Change extends Place {
  slug: string;
  previousSlug: string | null;
  links: readonly EventLink[];
  /** News items whose list of other news the change altered. */
  lists: readonly string[];
}

/** Every other page, each once, by kind and then by address. */
export const affectedBy = async (strapi: Core.Strapi, change: Change, now: Date): Promise<AffectedPage[]> => {
  const { subject, target, itemLocale, previousSlug, links, lists } = change;
  const locale = subject === 'newsItem' ? itemLocale : null;
  const context = await pageContext(strapi, locale ?? (await defaultLocale(strapi)), now);
  const at = { context, locale };
  const pages: AffectedPage[] = [];
  if (previousSlug !== null) {
    const type = subject === 'newsItem' ? 'news-item' : subject;
    const url = context.urls.page(subject, context.locale, previousSlug);
    pages.push({ type, locale: context.locale, slug: previousSlug, url, why: 'moved' });
  }
  const records = subject === 'newsItem' ? targetsOf(links) : await besideRecord(strapi, change);
  for (const [kind, ids] of Object.entries(records) as Array<[RecordSubject, string[]]>) {
    pages.push(
      ...(await recordPages(
        strapi,
        kind,
        ids.filter((id) => id !== target),
        at.context,
        now,
      )),
    );
  }
  if (subject === 'newsItem') {
    const others = (await publicationsOf(strapi, [target])).filter((one) => one.itemLocale !== itemLocale && isPublicNow(one, now));
    for (const { slug, itemLocale: other } of others) {
      pages.push({ type: 'news-item', locale: other, slug, url: context.urls.page('newsItem', other, slug), why: 'localization' });
    }
    pages.push(...(await itemPages(strapi, lists, 'other-news', at, now)));
  } else {
    pages.push(...(await itemPages(strapi, await itemsLeadingTo(strapi, [target]), 'mentioned', at, now)));
  }
  const unique = new Map(pages.map((page) => [page.url, page]));
  return [...unique.values()].sort((one, other) => (`${one.type} ${one.url}` < `${other.type} ${other.url}` ? -1 : 1));
};
