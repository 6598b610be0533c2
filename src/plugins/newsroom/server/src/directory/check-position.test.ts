import { checkPosition } from './check-position';

const position = { person: {}, organisation: {}, from: null, to: null };
const marked = (changes: Partial<Parameters<typeof checkPosition>[0]>): unknown[] =>
  checkPosition({ ...position, ...changes }).map(({ path }) => path);

it.each([
  ['open at both ends', {}],
  ['a year', { from: '2023', to: '2023' }],
  ['ending in the month in which it began', { from: '2023-04-20', to: '2023-04' }],
  ['a single day', { from: '2024-02-29', to: '2024-02-29' }],
])('sound: %s', (_case, changes) => {
  expect(marked(changes)).toEqual([]);
});

it.each([
  ['nobody', { person: null }, [['person']]],
  ['nowhere', { organisation: null }, [['organisation']]],
  ['nobody nowhere', { person: null, organisation: null }, [['person'], ['organisation']]],
  ['a day that is none', { from: '2023-02-29' }, [['from']]],
  ['words', { to: 'до весны' }, [['to']]],
  ['both wrong', { from: '2023-13', to: '2023-00' }, [['from'], ['to']]],
  ['upside down', { from: '2024-05-17', to: '2024-05-16' }, [['to']]],
  ['upside down by the year', { from: '2024-01-01', to: '2023' }, [['to']]],
])('refused: %s', (_case, changes, paths) => {
  expect(marked(changes)).toEqual(paths);
});

it('says what to do, in both languages', () => {
  const [violation] = checkPosition({ ...position, from: '2024-05-17', to: '2024-05-16' });
  expect(violation?.message.en).toContain('2024-05-16');
  expect(violation?.message.ru).toMatch(/2024-05-16.*2024-05-17/);
});
