import type { AffectedPage } from '../../../shared/contracts/events';
import { fitBody, MOST_BYTES } from './fit-body';

const event = {
  type: 'news-item.updated' as const,
  timestamp: '2025-05-17T12:00:00.000Z',
  data: { documentId: 'a', locale: 'ru', slug: 'a', previousSlug: null, url: 'https://press.example/ru/news/a', version: 7, card: null },
};
const pages = (count: number, length = 10): AffectedPage[] =>
  Array.from({ length: count }, (_, at) => ({
    type: 'news-item',
    locale: 'ru',
    slug: `s${at}`,
    url: `https://press.example/${'ж'.repeat(length)}${at}`,
    why: 'other-news',
  }));

it('names all of a few', () => {
  expect(fitBody(event, pages(3), '/next').data.affected).toMatchObject({ total: 3, items: pages(3), next: null });
});

it('names a hundred at most, and says where the rest is', () => {
  const { affected } = fitBody(event, pages(250), '/next').data;
  expect([affected.items.length, affected.total, affected.next]).toEqual([100, 250, '/next']);
});

it.each([50, 100, 200, 400])('stays small with addresses of %i letters', (length) => {
  const body = fitBody(event, pages(120, length), '/next');
  expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(MOST_BYTES);
  expect(body.data.affected).toMatchObject({ total: 120, next: '/next' });
});
