import { withPublication } from './with-publication';

it('shows the public life of an item instead of the dates of its row', () => {
  const publication = {
    newsItem: 'item',
    itemLocale: 'ru',
    slug: 'vstrecha',
    date: '2025-05-17T09:00:00.000Z',
    publicFrom: '2025-05-18T09:00:00.000Z',
    firstPublishedAt: '2025-05-17T12:00:00.000Z',
    changedAt: '2025-05-18T12:00:00.000Z',
    digest: 'a',
    rowId: 7,
    gone: null,
    hidden: false,
    pinned: [],
    excluded: [],
  };
  const row = { title: 'Встреча', locale: null, slug: 'draft-slug', publishedAt: 'row', updatedAt: 'row' };
  expect(withPublication(row, publication)).toEqual({
    title: 'Встреча',
    locale: 'ru',
    slug: 'vstrecha',
    date: '2025-05-17T09:00:00.000Z',
    publishedAt: '2025-05-17T12:00:00.000Z',
    firstPublishedAt: '2025-05-17T12:00:00.000Z',
    updatedAt: '2025-05-18T12:00:00.000Z',
  });
});
