import fc from 'fast-check';

import { note, noting } from '../content-model/noted.store';
import { AnswerKeeper } from './answer-keeper';

interface Answer {
  text: string;
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

/** A database of one value for each name, and its log. */
const world = () => {
  const values = new Map([
    ['a', 0],
    ['b', 0],
  ]);
  let log: string[] = [];
  let makings = 0;
  const keeper = new AnswerKeeper<Answer>({
    look: async () => {
      await pause();
      const touched = new Set(log);
      log = [];
      return touched;
    },
    noting,
    room: 100_000,
    sizeOf: ({ text }) => text.length,
  });
  return {
    keeper,
    makings: () => makings,
    change(name: string) {
      values.set(name, (values.get(name) ?? 0) + 1);
      log.push(name, 'any');
    },
    touch: (key: string) => log.push(key),
    valueOf: (name: string) => values.get(name) ?? 0,
    read: (name: string) =>
      keeper.answer(`/${name}`, [], async () => {
        makings += 1;
        await pause();
        note(name);
        const value = values.get(name);
        await pause();
        return { text: `${name}${value}` };
      }),
  };
};

it('makes an answer once, for many who ask at once too, and anew only after a change of what it was made from', async () => {
  const { read, change, makings } = world();
  await Promise.all([read('a'), read('a'), read('a')]);
  await read('a');
  expect(makings()).toBe(1);
  change('b');
  await read('a');
  expect(makings()).toBe(1);
  change('a');
  expect(await read('a')).toEqual({ text: 'a1' });
  expect(makings()).toBe(2);
});

it('does not keep what changed while it was made, and lets nobody who came later join', async () => {
  const { read, change } = world();
  const early = read('a');
  for (let step = 0; step < 3; step += 1) await pause();
  change('a');
  const late = read('a');
  await early;
  expect(await late).toEqual({ text: 'a1' });
  expect(await read('a')).toEqual({ text: 'a1' });
});

it('drops everything when it is told so', async () => {
  const { read, touch, makings } = world();
  await read('a');
  touch('*');
  await read('a');
  expect(makings()).toBe(2);
});

it('keeps no failure', async () => {
  const { keeper } = world();
  const fail = () => Promise.reject(new Error('no such page'));
  await expect(keeper.answer('/c', [], fail)).rejects.toThrow('no such page');
  expect(await keeper.answer('/c', [], () => Promise.resolve({ text: 'c' }))).toEqual({ text: 'c' });
});

it('never gives an answer older than the last change before it was asked for', async () => {
  const acts = fc.array(fc.record({ act: fc.constantFrom('read', 'read', 'change'), name: fc.constantFrom('a', 'b'), wait: fc.nat(4) }), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { read, change, valueOf } = world();
      const checks: Array<Promise<void>> = [];
      for (const { act, name, wait } of history) {
        if (act === 'change') change(name);
        else {
          const atLeast = valueOf(name);
          checks.push(read(name).then(({ text }) => expect(Number(text.slice(1))).toBeGreaterThanOrEqual(atLeast)));
        }
        for (let step = 0; step < wait; step += 1) await pause();
      }
      await Promise.all(checks);
    }),
    { numRuns: 60 },
  );
});
