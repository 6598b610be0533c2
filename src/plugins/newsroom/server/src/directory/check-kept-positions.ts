import type { Violation } from '../saving/types';

/** Taking a position from a person on the person's side leaves it nobody's: `left` are the titles of those. */
export const checkKeptPositions = (left: readonly string[]): Violation[] =>
  left.length === 0
    ? []
    : [
        {
          path: ['positions'],
          message: {
            en: `Without this person nobody would hold the office of ${quoted(left, '“', '”')}: delete the position, or give it to somebody in the position itself.`,
            ru: `Без этой персоны должность ${quoted(left, '«', '»')} не занимал бы никто: удалите должность или передайте её другому в самой должности.`,
          },
        },
      ];

const quoted = (titles: readonly string[], open: string, close: string): string =>
  titles.map((title) => `${open}${title}${close}`).join(', ');
