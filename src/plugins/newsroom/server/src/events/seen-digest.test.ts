import { sampleOrganisation, samplePerson, samplePosition } from '../content-model/samples.test-support';
import type { Publication } from '../visibility';
import { itemDigest, recordDigest } from './seen-digest';

const works = sampleOrganisation('works');
const anna = samplePerson('anna', { positions: [samplePosition('office', { title: 'директор', organisation: works })] });

it.each([
  ['a name', { lastName: 'Гусева' }],
  ['an office', { positions: [samplePosition('office', { title: 'министр', organisation: works })] }],
  [
    'the organisation of an office',
    { positions: [samplePosition('office', { title: 'директор', organisation: sampleOrganisation('city') })] },
  ],
])('is another with %s', (_, change) => {
  expect(recordDigest({ ...anna, ...change })).not.toBe(recordDigest(anna));
});

it.each([
  ['what editors alone see', { aliases: ['А. Орлова'], label: 'Орлова', listed: true }],
  ['the time of a save', { updatedAt: '2030-01-01T00:00:00.000Z' }],
  [
    'the name of the organisation: that is a change of the organisation',
    { positions: [samplePosition('office', { title: 'директор', organisation: { ...works, name: 'Иначе' } })] },
  ],
])('is the same with %s', (_, change) => {
  expect(recordDigest({ ...anna, ...change } as typeof anna)).toBe(recordDigest(anna));
});

const publication: Publication = {
  newsItem: 'item',
  itemLocale: 'ru',
  slug: 'a',
  date: '2025-05-17T12:00:00.000Z',
  publicFrom: '2025-05-17T12:00:00.000Z',
  firstPublishedAt: '2025-05-17T12:00:00.000Z',
  changedAt: '2025-05-17T12:00:00.000Z',
  digest: 'x',
  rowId: 1,
  gone: null,
  hidden: false,
  pinned: [],
  excluded: [],
};

it.each([{ digest: 'y' }, { slug: 'b' }, { hidden: true }, { pinned: ['other'] }])('of an article is another with %j', (change) => {
  expect(itemDigest({ ...publication, ...change })).not.toBe(itemDigest(publication));
});

it.each([{ rowId: 2 }, { changedAt: '2026-01-01T00:00:00.000Z' }])('of an article is the same with %j', (change) => {
  expect(itemDigest({ ...publication, ...change })).toBe(itemDigest(publication));
});
