import { asPart, note, notedSoFar, noteRows, noting, onceForAnswer, readAgain, rememberForAnswer } from './noted.store';

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

it('keeps what a part is read from apart, and tells by its digest whether it is another', async () => {
  let value = 'one';
  const { noted, parts } = await noting(async () => {
    note('whole');
    await asPart(() => {
      note('part');
      return Promise.resolve({ value });
    });
    expect([...notedSoFar()].sort()).toEqual(['part', 'whole']);
  });
  expect([...noted]).toEqual(['whole']);
  expect(parts.map((part) => [...part.noted])).toEqual([['part']]);
  const same = await readAgain(parts[0]!);
  expect([same.digest, [...same.noted]]).toEqual([parts[0]!.digest, ['part']]);
  value = 'two';
  expect((await readAgain(same)).digest).not.toBe(same.digest);
});

it('reads once for an answer what its parts ask for, and anew when a part is read again', async () => {
  let reads = 0;
  const read = () => onceForAnswer('key', () => Promise.resolve((reads += 1)));
  const { parts } = await noting(async () => [await read(), await asPart(read)]);
  expect(reads).toBe(1);
  await readAgain(parts[0]!);
  expect(reads).toBe(2);
  const { result } = await noting(() => {
    rememberForAnswer('key', 7);
    return read();
  });
  expect(result).toBe(7);
});
