import fc from 'fast-check';

import { Shelf } from './shelf';

const shelfOf = (room: number) => new Shelf<{ size: number }>(room, ({ size }) => size);

it('drops what was made from what is touched, and nothing else', () => {
  const shelf = shelfOf(10_000);
  shelf.put('/a', { size: 1 }, new Set(['p1', '*newsItem']));
  shelf.put('/b', { size: 1 }, new Set(['p2', '*newsItem']));
  shelf.drop(new Set(['p1', '*person']));
  expect([shelf.get('/a'), shelf.get('/b')?.value]).toEqual([undefined, { size: 1 }]);
  shelf.drop(new Set(['*newsItem']));
  expect(shelf.size).toEqual({ answers: 0, bytes: 0 });
});

it('drops everything when everything is touched', () => {
  const shelf = shelfOf(10_000);
  shelf.put('/a', { size: 1 }, new Set());
  shelf.drop(new Set(['*']));
  expect(shelf.get('/a')).toBeUndefined();
});

it('keeps within its room; what is larger than it is not kept', () => {
  const shelf = shelfOf(1_000);
  shelf.put('/a', { size: 600 }, new Set());
  shelf.put('/b', { size: 600 }, new Set());
  expect([shelf.get('/a'), shelf.get('/b')?.value]).toEqual([undefined, { size: 600 }]);
  shelf.put('/c', { size: 5_000 }, new Set(['p1']));
  expect(shelf.get('/c')).toBeUndefined();
});

const partOf = (...notes: string[]) => ({ digest: 'd', noted: new Set(notes), guards: [], size: 0, read: () => Promise.resolve() });

it('doubts what has a part that was read from what is touched, until the part is confirmed', () => {
  const shelf = shelfOf(10_000);
  shelf.put('/a', { size: 1 }, new Set(['p1']), [partOf('n1')]);
  const entry = shelf.get('/a')!;
  shelf.drop(new Set(['n2']));
  expect([...entry.touched]).toEqual([]);
  shelf.drop(new Set(['n1']));
  expect([...entry.touched]).toEqual(['n1']);
  shelf.confirm('/a', entry, [partOf('n2')]);
  shelf.drop(new Set(['n1']));
  expect(shelf.get('/a')?.touched.size).toBe(0);
  shelf.drop(new Set(['n2']));
  expect(shelf.get('/a')?.touched.size).toBe(1);
  shelf.drop(new Set(['p1']));
  expect(shelf.get('/a')).toBeUndefined();
});

it('counts the room of what a part holds, also once that is more than it was', () => {
  const shelf = shelfOf(2_000);
  shelf.put('/a', { size: 100 }, new Set(), [partOf('n1')]);
  const small = shelf.size.bytes;
  shelf.drop(new Set(['n1']));
  shelf.confirm('/a', shelf.get('/a')!, [{ ...partOf('n1'), size: 700 }]);
  expect(shelf.size.bytes).toBe(small + 700);
  expect(shelf.get('/a')?.touched.size).toBe(0);
  shelf.drop(new Set(['n1']));
  expect(shelf.get('/a')?.touched.size).toBe(1);
  shelf.confirm('/a', shelf.get('/a')!, [{ ...partOf('n1'), size: 5_000 }]);
  expect(shelf.size).toEqual({ answers: 0, bytes: 0 });
});

it('neither confirms nor removes what another has taken the place of', () => {
  const shelf = shelfOf(10_000);
  shelf.put('/a', { size: 1 }, new Set(), [partOf('n1')]);
  const entry = shelf.get('/a')!;
  shelf.put('/a', { size: 2 }, new Set(), [partOf('n1')]);
  shelf.drop(new Set(['n1']));
  shelf.confirm('/a', entry, []);
  shelf.remove('/a', entry);
  expect(shelf.get('/a')).toMatchObject({ value: { size: 2 }, touched: new Set(['n1']) });
});

it('never answers with what was touched after it was put, whatever is put over what', () => {
  const notes = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { maxLength: 3 });
  const acts = fc.array(
    fc.oneof(
      fc.record({ put: fc.constantFrom('/a', '/b', '/c'), notes, size: fc.integer({ min: 1, max: 500 }) }),
      fc.record({ touch: fc.constantFrom('p1', 'p2', 'p3') }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(acts, (history) => {
      const shelf = shelfOf(1_500);
      const valid = new Map<string, { value: { size: number }; notes: string[] }>();
      for (const act of history) {
        if ('put' in act) {
          const value = { size: act.size };
          shelf.put(act.put, value, new Set(act.notes));
          valid.set(act.put, { value, notes: act.notes });
        } else {
          shelf.drop(new Set([act.touch]));
          for (const [key, entry] of valid) if (entry.notes.includes(act.touch)) valid.delete(key);
        }
        for (const key of ['/a', '/b', '/c']) {
          const found = shelf.get(key)?.value;
          if (found !== undefined) expect(found).toBe(valid.get(key)?.value);
        }
      }
    }),
  );
});
