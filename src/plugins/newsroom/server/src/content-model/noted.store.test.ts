import {
  asPart,
  guardNote,
  note,
  notedSoFar,
  noteRows,
  noting,
  onceForAnswer,
  partAfter,
  readAgain,
  rememberForAnswer,
} from './noted.store';
import type { Guard } from './part';

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

describe('a part whose notes are guarded', () => {
  /** Says yes so many times. */
  const patient =
    (times: number): Guard =>
    () =>
      Promise.resolve(times > 0 ? patient(times - 1) : null);
  const partOf = async (read: () => void) => {
    const { parts } = await noting(() =>
      asPart(() => {
        read();
        return Promise.resolve(null);
      }),
    );
    return parts[0]!;
  };

  it('stays as long as the guards of what was touched say so', async () => {
    const part = await partOf(() => {
      note('guarded', 'bare', 'other');
      guardNote('guarded', patient(2), 100);
      guardNote('other', patient(0), 10);
    });
    expect(part.size).toBe(110);
    const once = await partAfter(part, new Set(['guarded', 'elsewhere']), 4);
    const twice = await partAfter(once!, new Set(['guarded']), 5);
    expect(twice?.digest).toBe(part.digest);
    expect(await partAfter(twice!, new Set(['guarded']), 6)).toBeNull();
    expect(await partAfter(twice!, new Set(['elsewhere']), 6)).not.toBeNull();
  });

  it.each([[['bare']], [['guarded', 'bare']], [['other']]])('has to be read again where %j was touched', async (touched) => {
    const part = await partOf(() => {
      note('guarded', 'bare', 'other');
      guardNote('guarded', patient(2), 100);
      guardNote('other', patient(0), 10);
    });
    expect(await partAfter(part, new Set(touched), 4)).toBeNull();
  });
});

it('does not read a part anew that has just been read, and keeps its place among others', async () => {
  const reads: string[] = [];
  const part = (name: string, turns: number) => () =>
    asPart(async () => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      reads.push(name);
      return name;
    });
  const make = () => Promise.all([part('slow', 5)(), part('quick', 1)()]);
  const first = await noting(make);
  expect([first.parts.length, reads.splice(0)]).toEqual([2, ['quick', 'slow']]);
  const again = await readAgain(first.parts[1]!);
  expect([again.result, reads.splice(0)]).toEqual(['quick', ['quick']]);
  const second = await noting(make, [null, again]);
  expect([second.result, reads]).toEqual([['slow', 'quick'], ['slow']]);
  expect(second.parts.map(({ digest }) => digest)).toEqual(first.parts.map(({ digest }) => digest));
});
