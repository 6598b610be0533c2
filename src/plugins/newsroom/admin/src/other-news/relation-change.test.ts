import { entriesOf, isChanged, relationChange, relationOf } from './relation-change';

const AT = { uid: 'api::story.story', locale: 'ru' };
const news = (documentId: string) => ({ id: documentId.charCodeAt(0), documentId, title: documentId.toUpperCase() });
const list = (ids: string) => [...ids].map(news);

it.each([
  ['nothing', 'abc', 'abc', '', ''],
  ['one more at the end', 'ab', 'abc', 'c', ''],
  ['one less', 'abc', 'ac', '', 'b'],
  ['all gone', 'ab', '', '', 'ab'],
  ['the last two swapped', 'abc', 'acb', 'cb', ''],
  ['the first moved to the end', 'abc', 'bca', 'bca', ''],
  ['one in the place of another', 'abc', 'axc', 'xc', 'b'],
])('%s: %s becomes %s', (_, saved, wanted, connected, disconnected) => {
  const value = relationOf(AT, list(saved), list(wanted));
  expect(relationChange(value)).toEqual({
    connect: list(connected).map(({ documentId }) => ({ documentId })),
    disconnect: [...disconnected],
  });
  expect(entriesOf([...saved], value).join('')).toBe(wanted);
  expect(isChanged(value)).toBe(saved !== wanted);
});

it('gives Strapi what its own picker would', () => {
  const [entry] = relationOf(AT, [], list('a')).connect;
  expect(entry).toMatchObject({
    id: 97,
    apiData: { id: 97, documentId: 'a', locale: 'ru', position: { end: true } },
    label: 'A',
    href: '../collection-types/api::story.story/a?plugins[i18n][locale]=ru',
  });
});

it('sorts by keys as the list goes, however long it is', () => {
  const keys = relationOf(
    AT,
    [],
    Array.from({ length: 60 }, (_, place) => ({ id: place, documentId: `n${place}`, title: '' })),
  ).connect.map(({ __temp_key__: key }) => String(key));
  expect([...keys].sort()).toEqual(keys);
});

it('reads what Strapi’s own list makes of a moved entry', () => {
  const moved = {
    connect: [
      { id: 3, apiData: { id: 3, documentId: 'c', position: { before: 'b' } } },
      { id: 4, documentId: 'd' },
    ],
    disconnect: [{ id: 1, apiData: { id: 1, documentId: 'a' } }],
  };
  expect(entriesOf(['a', 'b', 'c'], moved)).toEqual(['c', 'b', 'd']);
  expect(relationChange(undefined)).toEqual({ connect: [], disconnect: [] });
});
