import type { Core } from '@strapi/strapi';

import type { OtherNewsEntry, Reason } from '../../../shared/contracts/news-items';
import { readBeside } from '../content-model/read';
import type { DomainTypes, NewsItem } from '../content-model/types';
import { otherNewsOf, type ListEntry } from '../other-news/service';
import { publicationOf, publicationsReading } from '../visibility';
import { cardsReading, makeCards } from './cards.store';
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

type NamedType = (typeof NAMED_TYPES)[number];

/** What news may share and be told of by name. */
const NAMED_TYPES = ['person', 'organisation', 'agreement', 'topic', 'region'] as const;

/** Entries of a list as cards with their reasons, read in one statement; one that is not public now is left out. */
export const showEntries = async (
  strapi: Core.Strapi,
  entries: readonly ListEntry[],
  context: PageContext,
  now: Date,
): Promise<OtherNewsEntry[]> => {
  const newsItems = entries.map(({ newsItem }) => newsItem);
  const targets = (kind: NamedType): string[] => {
    const all = entries.flatMap(({ reasons }) => reasons.flatMap((reason) => (reason.kind === kind ? (reason.target ?? []) : [])));
    return [...new Set(all)];
  };
  const named = NAMED_TYPES.map((type) => ({ type, documentIds: targets(type), view: { translations: {} } }));
  const contexts = new Map([[context.locale, context]]);
  for (const { locale } of entries) if (!contexts.has(locale)) contexts.set(locale, await pageContext(strapi, locale, now));
  const locales = [...contexts.values()];
  const idsIn = (locale: string): string[] => entries.filter((entry) => entry.locale === locale).map((entry) => entry.newsItem);
  const { documents, own } = await readBeside(
    strapi,
    [...locales.map((its) => cardsReading(idsIn(its.locale), its)), ...named],
    publicationsReading(newsItems),
  );
  const publications = own.map(publicationOf);
  const cards = locales.flatMap((its, index) => makeCards(idsIn(its.locale), documents[index] as NewsItem[], publications, its, now));
  const byId = new Map(cards.map((card) => [card.documentId, card]));
  const names = namesOf(documents.slice(locales.length) as DomainTypes[NamedType][][], context);
  return entries.flatMap((entry) => {
    const card = byId.get(entry.newsItem);
    return card === undefined ? [] : [{ ...card, score: entry.score, reasons: reasonsOf(entry, names, context.locale) }];
  });
};

/** What is shared is public: a public article leads to each of these records. */
const namesOf = (found: ReadonlyArray<DomainTypes[NamedType][]>, { links }: PageContext): Map<string, Named> => {
  const nameOf: { [Type in NamedType]: (record: DomainTypes[Type]) => string } = {
    person: (record) => links.person(record).name,
    organisation: (record) => links.organisation(record).name,
    agreement: (record) => links.agreementTitle(record),
    topic: (record) => links.tag(record).name,
    region: (record) => links.tag(record).name,
  };
  return new Map(
    NAMED_TYPES.flatMap((type, index) =>
      (found[index] ?? []).map((record): [string, Named] => [
        record.documentId,
        { slug: record.slug, name: nameOf[type](record as never) },
      ]),
    ),
  );
};

const reasonsOf = ({ reasons }: ListEntry, names: Map<string, Named>, locale: string): Reason[] =>
  reasons.map(({ kind, target, weight }) => {
    const { slug = null, name = null } = (target === null ? undefined : names.get(target)) ?? {};
    return { kind, slug, name, weight, label: reasonLabel(kind, name, locale) };
  });
