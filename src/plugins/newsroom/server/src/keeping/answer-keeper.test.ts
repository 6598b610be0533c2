import fc from 'fast-check';

import { asPart, guardNote, note, noting, partAfter, readAgain } from '../content-model/noted.store';
import type { Guard } from '../content-model/part';
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
    notes: { noting, readAgain, partAfter },
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

/** An answer that shows `a` whole, and of `b` a part in which only every second change shows; guarded, it knows that without being read. */
const worldOfParts = (room = 100_000, isGuarded = false) => {
  const values = { a: 0, b: 0 };
  let log: string[] = [];
  const keeper = new AnswerKeeper<Answer>({
    look: async () => {
      await pause();
      const touched = new Set(log);
      log = [];
      await pause();
      return touched;
    },
    notes: { noting, readAgain, partAfter },
    room,
    sizeOf: ({ text }) => text.length,
  });
  const guardOf =
    (half: number): Guard =>
    async () => {
      await pause();
      return Math.floor(values.b / 2) === half ? guardOf(half) : null;
    };
  return {
    keeper,
    values,
    change(name: 'a' | 'b' | 'c') {
      if (name !== 'c') values[name] += 1;
      log.push(name, 'any');
    },
    read: (path = '/') =>
      keeper.answer(path, [], async () => {
        await pause();
        note('a');
        const { a } = values;
        const b = await asPart(async () => {
          note('b');
          await pause();
          const half = Math.floor(values.b / 2);
          if (isGuarded) guardNote('b', guardOf(half), 0);
          await pause();
          return half;
        });
        return { text: `${a} ${b}` };
      }),
  };
};

it('reads a doubtful part again, and makes the answer anew only if the part is another', async () => {
  const { keeper, read, change } = worldOfParts();
  const first = await read();
  change('c');
  expect(await read()).toBe(first);
  expect([keeper.makings, keeper.checks]).toEqual([1, 0]);
  change('b');
  expect(await Promise.all([read(), read()])).toEqual([first, first]);
  expect(await read()).toBe(first);
  expect([keeper.makings, keeper.checks]).toEqual([1, 1]);
  change('b');
  expect(await read()).toEqual({ text: '0 1' });
  expect([keeper.makings, keeper.checks]).toEqual([2, 2]);
});

it('clears a doubt without reading anything where the guard of what was touched can', async () => {
  const { keeper, read, change } = worldOfParts(100_000, true);
  const first = await read();
  change('b');
  await keeper.catchUp();
  expect([keeper.has('/'), keeper.ready('/')]).toEqual([true, undefined]);
  await keeper.clear('/');
  expect(keeper.ready('/')).toBe(first);
  change('b');
  await keeper.catchUp();
  await keeper.clear('/');
  expect(keeper.ready('/')).toBeUndefined();
  expect([keeper.makings, keeper.checks, keeper.clearings]).toEqual([1, 0, 1]);
  expect(await read()).toEqual({ text: '0 1' });
});

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('does not take a part for right that changed while it was read again (%i)', async (steps) => {
  const { read, change } = worldOfParts();
  await read();
  change('b');
  const early = read();
  for (let step = 0; step < steps; step += 1) await pause();
  change('b');
  await early;
  expect(await read()).toEqual({ text: '0 1' });
});

it('makes an answer anew whose part can’t be read', async () => {
  const { keeper, change } = worldOfParts();
  let fails = false;
  const read = () =>
    keeper.answer('/x', [], async () => {
      const part = await asPart(() => {
        note('b');
        return fails ? Promise.reject(new Error('gone')) : Promise.resolve('there');
      });
      return { text: part };
    });
  await read();
  fails = true;
  change('b');
  await expect(read()).rejects.toThrow('gone');
  fails = false;
  expect(await read()).toEqual({ text: 'there' });
});

it('never gives an answer older than the last change before it was asked for, and keeps within its room', async () => {
  const act = fc.record({
    act: fc.constantFrom('read', 'read', 'look', 'change'),
    name: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
    path: fc.constantFrom('/1', '/2', '/3'),
    wait: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), fc.constantFrom(900, 100_000), fc.boolean(), async (acts, room, isGuarded) => {
      const { keeper, values, change, read } = worldOfParts(room, isGuarded);
      /** As at the front door: what is ready once doubts are cleared. */
      const look = async (path: string): Promise<Answer | undefined> => {
        await keeper.catchUp();
        await keeper.clear(path);
        return keeper.ready(path);
      };
      const checks: Array<Promise<void>> = [];
      for (const { act: what, name, path, wait } of acts) {
        if (what === 'change') change(name);
        else {
          const { a, b } = values;
          checks.push(
            (what === 'look' ? look(path) : read(path)).then((answer) => {
              if (answer === undefined) return;
              const [givenA = -1, givenB = -1] = answer.text.split(' ').map(Number);
              expect(givenA).toBeGreaterThanOrEqual(a);
              expect(givenB).toBeGreaterThanOrEqual(Math.floor(b / 2));
            }),
          );
        }
        for (let step = 0; step < wait; step += 1) await pause();
        expect(keeper.size.bytes).toBeLessThanOrEqual(room);
      }
      await Promise.all(checks);
      const { a, b } = values;
      for (const path of ['/1', '/2', '/3']) expect(await read(path)).toEqual({ text: `${a} ${Math.floor(b / 2)}` });
    }),
    { numRuns: 150 },
  );
});
