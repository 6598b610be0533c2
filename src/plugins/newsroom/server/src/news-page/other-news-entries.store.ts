import type { Core } from '@strapi/strapi';

import type { OtherNewsEntry, Reason } from '../../../shared/contracts/news-items';
import { readByDocumentId } from '../content-model/read';
import type { Entry } from '../other-news/order-entries';
import { otherNewsOf } from '../other-news/service';
import { readCards } from './cards.store';
import { reasonLabel } from './reason-label';
import type { PageContext } from './page-context';

type SharedKind = 'person' | 'organisation' | 'agreement';
type Named = { kind: SharedKind; slug: string; name: string };

/** Other news of a public article as cards with their reasons. */
export const readOtherNews = async (
  strapi: Core.Strapi,
  newsItem: string,
  limit: number,
  context: PageContext,
  now: Date,
): Promise<OtherNewsEntry[]> => {
  const entries = await otherNewsOf(strapi, { newsItem, locale: context.locale }, limit, now);
  const cards = await readCards(
    strapi,
    entries.map((entry) => entry.newsItem),
    context,
    now,
  );
  const names = await nameTargets(strapi, entries, context);
  return cards.map((card) => {
    const entry = entries.find((candidate) => candidate.newsItem === card.documentId);
    const reasons = entry === undefined ? [] : reasonsOf(entry, names, context.locale);
    return { ...card, score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
  });
};

const reasonsOf = (entry: Entry, names: Map<string, Named>, locale: string): Reason[] => {
  if (entry.kind !== 'shared')
    return [{ kind: entry.kind, slug: null, name: null, weight: 0, label: reasonLabel(entry.kind, null, locale) }];
  return entry.targets
    .map((target) => names.get(target))
    .filter((named) => named !== undefined)
    .map(({ kind, slug, name }) => ({ kind, slug, name, weight: 1, label: reasonLabel(kind, name, locale) }));
};

/** The shared records are public: a public article leads to each of them. */
const nameTargets = async (strapi: Core.Strapi, entries: readonly Entry[], context: PageContext): Promise<Map<string, Named>> => {
  const targets = [...new Set(entries.flatMap((entry) => entry.targets))];
  const view = { translations: {} };
  const [persons, organisations, agreements] = await Promise.all([
    readByDocumentId(strapi, 'person', targets, view),
    readByDocumentId(strapi, 'organisation', targets, view),
    readByDocumentId(strapi, 'agreement', targets, view),
  ]);
  const { links } = context;
  return new Map<string, Named>([
    ...[...persons].map(([id, person]) => [id, { kind: 'person', slug: person.slug, name: links.person(person).name }] as const),
    ...[...organisations].map(
      ([id, record]) => [id, { kind: 'organisation', slug: record.slug, name: links.organisation(record).name }] as const,
    ),
    ...[...agreements].map(([id, record]) => [id, { kind: 'agreement', slug: record.slug, name: links.agreementTitle(record) }] as const),
  ]);
};
