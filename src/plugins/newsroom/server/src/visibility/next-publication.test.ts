import type { NewsItem } from '../content-model/types';
import { nextPublication, type PublishedState } from './next-publication';
import type { Publication } from './publication';

const NOW = new Date('2025-05-17T12:00:00.000Z');
const at = (instant: string): string => `2025-05-${instant}:00.000Z`;

const item = (fields: Partial<NewsItem> = {}): NewsItem =>
  ({
    id: 7,
    documentId: 'item',
    slug: 'vstrecha',
    date: at('17T09:00'),
    publishedAt: at('17T12:00'),
    embargoUntil: null,
    hiddenFromOtherNews: false,
    ...fields,
  }) as NewsItem;

const draft = (fields: Partial<NonNullable<PublishedState['draft']>> = {}): NonNullable<PublishedState['draft']> => ({
  pinnedNews: [],
  excludedNews: [],
  withdrawnForGood: false,
  ...fields,
});

const publication = (fields: Partial<Publication> = {}): Publication => ({
  newsItem: 'item',
  itemLocale: 'ru',
  slug: 'vstrecha',
  date: at('17T09:00'),
  publicFrom: at('10T08:00'),
  firstPublishedAt: at('01T08:00'),
  changedAt: at('10T08:00'),
  digest: 'a',
  rowId: 7,
  gone: null,
  hidden: false,
  pinned: [],
  excluded: [],
  ...fields,
});

const next = (previous: Publication | null, state: Partial<PublishedState>): Publication | null =>
  nextPublication(previous, { published: item(), draft: draft(), digest: 'a', ...state }, 'ru', NOW);

describe('publishing', () => {
  it('begins a public life', () => {
    expect(next(null, {})).toEqual(
      publication({ publicFrom: at('17T12:00'), firstPublishedAt: at('17T12:00'), changedAt: at('17T12:00') }),
    );
  });

  it('counts everything from the end of the embargo', () => {
    const embargoed = next(null, { published: item({ embargoUntil: at('20T10:00') }) });
    expect(embargoed).toMatchObject({ publicFrom: at('20T10:00'), firstPublishedAt: at('20T10:00'), changedAt: at('20T10:00') });
  });

  it('forgets an embargo that was lifted before its end', () => {
    const waiting = publication({ publicFrom: at('20T10:00'), firstPublishedAt: at('20T10:00'), changedAt: at('20T10:00') });
    expect(next(waiting, {})).toMatchObject({ publicFrom: at('17T12:00'), firstPublishedAt: at('17T12:00'), changedAt: at('17T12:00') });
  });

  it('remembers the first publication and dates the change', () => {
    expect(next(publication(), { digest: 'b', published: item({ id: 8 }) })).toMatchObject({
      firstPublishedAt: at('01T08:00'),
      changedAt: at('17T12:00'),
      digest: 'b',
      rowId: 8,
    });
  });

  it('goes on since its beginning when what the public sees is changed', () => {
    expect(next(publication(), { digest: 'b' })?.publicFrom).toBe(at('10T08:00'));
    expect(next(publication({ publicFrom: null }), { digest: 'b' })?.publicFrom).toBe(at('17T12:00'));
  });

  it('is no change when nothing that the public sees has changed', () => {
    expect(next(publication(), { published: item({ id: 8 }) })).toEqual(publication({ rowId: 8 }));
  });

  it('hides an item that gets an embargo after it was public, and keeps its history', () => {
    const hidden = next(publication(), { published: item({ id: 8, embargoUntil: at('20T10:00') }) });
    expect(hidden).toMatchObject({ publicFrom: at('20T10:00'), firstPublishedAt: at('01T08:00') });
  });

  it('is a change when a withdrawn item comes back unchanged', () => {
    const withdrawn = publication({ publicFrom: null, rowId: null, gone: 'withdrawn' });
    expect(next(withdrawn, {})).toMatchObject({
      publicFrom: at('17T12:00'),
      changedAt: at('17T12:00'),
      firstPublishedAt: at('01T08:00'),
      gone: null,
    });
  });
});

describe('pins and exclusions', () => {
  const chosen = draft({
    pinnedNews: [{ documentId: 'p2' }, { documentId: 'p1' }] as NewsItem[],
    excludedNews: [{ documentId: 'x' }] as NewsItem[],
  });

  it('are taken from the draft, in its order, when the item is published', () => {
    expect(next(publication(), { published: item({ id: 8 }), draft: chosen })).toMatchObject({ pinned: ['p2', 'p1'], excluded: ['x'] });
  });

  it('wait while only the draft is saved', () => {
    expect(next(publication({ pinned: ['old'] }), { draft: chosen })).toMatchObject({ pinned: ['old'], excluded: [] });
  });
});

describe('withdrawing', () => {
  const gone = { published: null, digest: null };

  it.each([
    ['unpublished', draft(), null],
    ['withdrawn for good', draft({ withdrawnForGood: true }), 'withdrawn'],
    ['deleted', null, 'deleted'],
  ] as const)('%s', (_name, left, expected) => {
    expect(next(publication(), { ...gone, draft: left })).toEqual(
      publication({ publicFrom: null, rowId: null, gone: expected, changedAt: at('17T12:00') }),
    );
  });

  it('leaves no trace of what nobody had seen', () => {
    const waiting = publication({ publicFrom: at('20T10:00'), firstPublishedAt: at('20T10:00') });
    expect(next(waiting, gone)).toBeNull();
    expect(next(null, gone)).toBeNull();
  });

  it('does not happen twice', () => {
    const withdrawn = publication({ publicFrom: null, rowId: null });
    expect(next(withdrawn, gone)).toEqual(withdrawn);
  });
});
