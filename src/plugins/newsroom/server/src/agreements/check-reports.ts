import type { Violation } from '../saving/types';

/**
 * Which articles report an agreement is said on the articles: said here, it would change published ones behind
 * their editors' backs.
 */
export const checkReports = (before: readonly number[], now: readonly number[]): Violation[] => {
  const isUnchanged = before.length === now.length && before.every((id) => now.includes(id));
  if (isUnchanged) return [];
  return [
    {
      path: ['newsItems'],
      message: {
        en: 'The articles that report an agreement are not changed here: open the article and change its agreements there.',
        ru: 'Список новостей о соглашении здесь не меняется: откройте новость и измените соглашения в ней.',
      },
    },
  ];
};
