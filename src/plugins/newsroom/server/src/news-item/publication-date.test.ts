import { publicationDate } from './publication-date';

const now = new Date('2025-05-17T12:00:00.000Z');

it.each([
  ['no embargo', null, '2025-05-17T12:00:00.000Z'],
  ['an embargo that is over', '2025-05-17T11:59:59.999Z', '2025-05-17T12:00:00.000Z'],
  ['an embargo that ends now', '2025-05-17T12:00:00.000Z', '2025-05-17T12:00:00.000Z'],
  ['an embargo to come', '2025-05-17T18:30:00.000Z', '2025-05-17T18:30:00.000Z'],
])('%s', (_case, embargoUntil, date) => {
  expect(publicationDate(embargoUntil, now)).toBe(date);
});
