import type { Core } from '@strapi/strapi';

import type { OtherNewsEntry, Reason } from '../../../shared/contracts/news-items';
import { readByDocumentId } from '../content-model/read';
import { otherNewsOf, type ListEntry } from '../other-news/service';
import { readCards } from './cards.store';
import { reasonLabel } from './reason-label';
import type { PageContext } from './page-context';
import { pageContext } from './page-context.store';

type Named = { slug: string; name: string };

/** Other news of a public article as cards with their reasons. */
export const readOtherNews = async (
  strapi: Core.Strapi,
  newsItem: string,
  limit: number,
  context: PageContext,
  now: Date,
): Promise<OtherNewsEntry[]> => {
  const entries = await otherNewsOf(strapi, { newsItem, locale: context.locale }, limit, now);
  return showEntries(strapi, entries, context, now);
};

/** Entries of a list as cards with their reasons; one that is not public now is left out. */
export const showEntries = async (
  strapi: Core.Strapi,
  entries: readonly ListEntry[],
  context: PageContext,
  now: Date,
): Promise<OtherNewsEntry[]> => {
  const names = await nameTargets(strapi, entries, context);
  const cards = new Map<string, Omit<OtherNewsEntry, 'score' | 'reasons'>>();
  for (const locale of new Set(entries.map((entry) => entry.locale))) {
    const ids = entries.filter((entry) => entry.locale === locale).map((entry) => entry.newsItem);
    const itsContext = locale === context.locale ? context : await pageContext(strapi, locale, now);
    for (const card of await readCards(strapi, ids, itsContext, now)) cards.set(card.documentId, card);
  }
  return entries.flatMap((entry) => {
    const card = cards.get(entry.newsItem);
    return card === undefined ? [] : [{ ...card, score: entry.score, reasons: reasonsOf(entry, names, context.locale) }];
  });
};

const reasonsOf = ({ reasons }: ListEntry, names: Map<string, Named>, locale: string): Reason[] =>
  reasons.map(({ kind, target, weight }) => {
    const { slug = null, name = null } = (target === null ? undefined : names.get(target)) ?? {};
    return { kind, slug, name, weight, label: reasonLabel(kind, name, locale) };
  });

/** What is shared is public: a public article leads to each of these records. */
const nameTargets = async (strapi: Core.Strapi, entries: readonly ListEntry[], { links }: PageContext): Promise<Map<string, Named>> => {
  const targets = (wanted: string): string[] => [
    ...new Set(
      entries.flatMap(({ reasons }) => reasons.flatMap(({ kind, target }) => (kind === wanted && target !== null ? [target] : []))),
    ),
  ];
  const view = { translations: {} };
  const [persons, organisations, agreements, topics, regions] = await Promise.all([
    readByDocumentId(strapi, 'person', targets('person'), view),
    readByDocumentId(strapi, 'organisation', targets('organisation'), view),
    readByDocumentId(strapi, 'agreement', targets('agreement'), view),
    readByDocumentId(strapi, 'topic', targets('topic'), view),
    readByDocumentId(strapi, 'region', targets('region'), view),
  ]);
  return new Map<string, Named>([
    ...[...persons].map(([id, person]) => [id, { slug: person.slug, name: links.person(person).name }] as const),
    ...[...organisations].map(([id, record]) => [id, { slug: record.slug, name: links.organisation(record).name }] as const),
    ...[...agreements].map(([id, record]) => [id, { slug: record.slug, name: links.agreementTitle(record) }] as const),
    ...[...topics, ...regions].map(([id, record]) => [id, links.tag(record)] as const),
  ]);
};
