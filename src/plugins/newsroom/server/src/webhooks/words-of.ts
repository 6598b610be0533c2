import type { PublicEvent } from '../../../shared/contracts/events';

/** What the log shows and finds a delivery by. */
export const wordsOf = (key: string, { type, data }: PublicEvent): { title: string; words: string } => {
  const title = data.card?.title ?? data.slug;
  return { title, words: [title, data.slug, data.url, data.documentId, key, type].join(' ').toLowerCase() };
};
