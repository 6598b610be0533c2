import type { NamedNews, OtherNewsPreviewResponse, PreviewEntry } from '../../../shared/contracts/other-news';
import { listOf } from './list-of';

const entry = (documentId: string): PreviewEntry => ({
  id: 1,
  documentId,
  locale: 'ru',
  slug: documentId,
  url: `/${documentId}`,
  title: documentId,
  lead: null,
  date: '2025-05-17T12:00:00.000Z',
  firstPublishedAt: '',
  updatedAt: '',
  photo: null,
  photoCount: 0,
  topics: [],
  regions: [],
  score: 0,
  reasons: [],
  daysApart: 0,
});
const named = (documentId: string, state: NamedNews['state'] = 'public'): NamedNews => ({
  id: 1,
  documentId,
  title: documentId,
  date: null,
  url: null,
  picture: null,
  state,
});
const preview = (given: Partial<OtherNewsPreviewResponse['data']> = {}): OtherNewsPreviewResponse['data'] => ({
  entries: ['a', 'b', 'c'].map(entry),
  saved: { pinned: [], excluded: [] },
  named: [],
  length: 3,
  ...given,
});
const shown = (...[data, now, chosen = []]: [Parameters<typeof listOf>[0], Parameters<typeof listOf>[1], NamedNews[]?]) => {
  const { pins, found, excluded } = listOf(data, now, chosen);
  return {
    pins: pins.map(({ news }) => news.documentId),
    found: found.map((one) => one.documentId),
    excluded: excluded.map((one) => one.documentId),
  };
};

it('is what the server found', () => {
  expect(shown(preview(), { pinned: [], excluded: [] })).toEqual({ pins: [], found: ['a', 'b', 'c'], excluded: [] });
});

it('shows a pin first at once, in the editor’s order, and the list no longer than it is', () => {
  expect(shown(preview(), { pinned: ['c', 'b'], excluded: [] })).toEqual({ pins: ['c', 'b'], found: ['a'], excluded: [] });
  expect(shown(preview(), { pinned: ['x'], excluded: [] }, [named('x')])).toEqual({ pins: ['x'], found: ['a', 'b'], excluded: [] });
});

it('leaves no hole for a pin that waits', () => {
  const data = preview({ named: [named('x', 'draft')] });
  expect(shown(data, { pinned: ['x'], excluded: [] })).toEqual({ pins: ['x'], found: ['a', 'b', 'c'], excluded: [] });
});

it('takes an excluded entry off at once and names it', () => {
  expect(shown(preview(), { pinned: [], excluded: ['b'] })).toEqual({ pins: [], found: ['a', 'c'], excluded: ['b'] });
});

it('waits with what it can’t name yet', () => {
  expect(shown(preview(), { pinned: ['unknown'], excluded: [] }).pins).toEqual([]);
});
