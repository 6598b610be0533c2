import { note, noteRows, noting } from './noted.store';

const rows = [
  {
    documentId: 'item',
    createdAt: new Date(),
    participants: [{ id: 1, person: { documentId: 'person', portrait: { id: 7, documentId: 'f7', mime: 'image/jpeg' } } }],
    venue: null,
  },
];

it('notes documents and files however deep', async () => {
  const { result, noted } = await noting(async () => {
    await Promise.resolve();
    noteRows(rows);
    note('*newsItem');
    return 'made';
  });
  expect(result).toBe('made');
  expect([...noted].sort()).toEqual(['*newsItem', 'f7', 'file:7', 'item', 'person']);
});

it('keeps what two makings read apart', async () => {
  const make = (key: string) =>
    noting(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      note(key);
    });
  const [one, other] = await Promise.all([make('a'), make('b')]);
  expect([[...one.noted], [...other.noted]]).toEqual([['a'], ['b']]);
});

it('notes nothing where nothing is made', () => {
  expect(() => {
    note('a');
    noteRows(rows);
  }).not.toThrow();
});
