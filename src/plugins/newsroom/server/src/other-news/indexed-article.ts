import type { FeatureKind } from './options';

export interface Feature {
  kind: FeatureKind;
  /** What is shared: a document id, `<topic> <region>` for a place-topic, or an index term. */
  value: string;
  /** Thousandths: whole numbers are the same in every database. */
  weight: number;
}

/** What the index keeps of an article; a function of the article alone, so that it never goes stale. */
export interface IndexedArticle {
  /** The document id. */
  id: string;
  locale: string;
  /** Milliseconds since 1970. */
  date: number;
  features: readonly Feature[];
}

/** A feature's name in the index. */
export const keyOf = ({ kind, value }: Pick<Feature, 'kind' | 'value'>): string => `${kind}:${value}`;

/** The name of what every listed article has: its postings are the archive in the order of time. */
export const EVERY_ARTICLE = 'any:';

/** The other way round; null for a name that is no feature's. */
export const featureOf = (key: string, weight: number): Feature | null => {
  const gap = key.indexOf(':');
  return key === EVERY_ARTICLE ? null : { kind: key.slice(0, gap) as FeatureKind, value: key.slice(gap + 1), weight };
};

/** The order of everything that would tie otherwise: newest first, then by id. */
export const byDateThenId = (a: { date: number; id: string }, b: { date: number; id: string }): number =>
  b.date - a.date || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
