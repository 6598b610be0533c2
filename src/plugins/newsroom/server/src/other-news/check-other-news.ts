import type { Violation } from '../saving/types';

interface Linked {
  documentId: string;
}

/** A news item is never among its own other news: neither pinned nor in need of being excluded. */
export const checkOtherNews = (item: Linked & { pinnedNews: readonly Linked[]; excludedNews: readonly Linked[] }): Violation[] =>
  (['pinnedNews', 'excludedNews'] as const)
    .filter((field) => item[field].some(({ documentId }) => documentId === item.documentId))
    .map((field) => ({ path: [field], message: MESSAGES[field] }));

const MESSAGES: Record<'pinnedNews' | 'excludedNews', Violation['message']> = {
  pinnedNews: {
    en: 'An article can’t be pinned under itself: take it off the pinned news.',
    ru: 'Новость нельзя закрепить под ней самой: уберите её из закреплённых.',
  },
  excludedNews: {
    en: 'An article is never shown under itself, so it can’t be excluded: take it off the excluded news.',
    ru: 'Новость и так не показывается под ней самой: уберите её из исключённых.',
  },
};
