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
  stepOfMaking,
  type Guard,
} from './noted.store';

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
  const same = await readAgain(parts[0]!, 1);
  expect([same.digest, [...same.noted]]).toEqual([parts[0]!.digest, ['part']]);
  value = 'two';
  expect((await readAgain(same, 2)).digest).not.toBe(same.digest);
});

it('reads once for an answer what its parts ask for, and anew when a part is read again', async () => {
  let reads = 0;
  const read = () => onceForAnswer('key', () => Promise.resolve((reads += 1)));
  const { parts } = await noting(async () => [await read(), await asPart(read)]);
  expect(reads).toBe(1);
  await readAgain(parts[0]!, 1);
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
    const { parts } = await noting(
      () =>
        asPart(() => {
          read();
          return Promise.resolve(null);
        }),
      3,
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

  it('knows the step of its making, and none where nobody keeps it', async () => {
    let step: number | null = null;
    await partOf(() => (step = stepOfMaking()));
    expect(step).toBe(3);
    expect(stepOfMaking()).toBeNull();
  });
});
