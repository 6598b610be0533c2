import type { Weights } from './pack';
import { packFeatures, unpackFeatures } from './pack-features';

/** Listed: others' lists may hold it. Aside: its editor keeps it off them. Waiting: nobody may see it before its instant. */
export const STATES = { aside: 0, listed: 1, waiting: 2 } as const;

export type State = (typeof STATES)[keyof typeof STATES];

/** An article as the index keeps it. */
export interface IndexedRow {
  place: number;
  newsItem: string;
  locale: string;
  /** Milliseconds since 1970. */
  date: number;
  /** Milliseconds since 1970. */
  publicFrom: number;
  state: State;
  marks: Weights;
  words: Weights;
  pinned: readonly string[];
  excluded: readonly string[];
}

/** As the database answers: bigints of PostgreSQL are text. */
export interface StoredRow {
  place: number | string;
  news_item: string;
  item_locale: string;
  date: number | string;
  public_from: number | string;
  state: number;
  features: Uint8Array;
  hand: string | null;
}

const NONE: Weights = { tokens: [], weights: [] };

export const fromStored = (row: StoredRow): IndexedRow => {
  const [marks = NONE, words = NONE] = unpackFeatures(row.features);
  const [pinned, excluded] = row.hand === null ? [[], []] : (JSON.parse(row.hand) as [string[], string[]]);
  return {
    place: Number(row.place),
    newsItem: row.news_item,
    locale: row.item_locale,
    date: Number(row.date),
    publicFrom: Number(row.public_from),
    state: row.state as State,
    marks,
    words,
    pinned,
    excluded,
  };
};

export const toStored = (row: IndexedRow): StoredRow => ({
  place: row.place,
  news_item: row.newsItem,
  item_locale: row.locale,
  date: row.date,
  public_from: row.publicFrom,
  state: row.state,
  features: packFeatures([row.marks, row.words]),
  hand: row.pinned.length + row.excluded.length === 0 ? null : JSON.stringify([row.pinned, row.excluded]),
});
