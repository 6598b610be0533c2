/** Chance that can be repeated: the same seed gives the same requests on every machine. */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True once in `times`. */
  once(times: number): boolean;
  /** Several of them, in any order, at most `most`. */
  some<Item>(items: readonly Item[], most: number): Item[];
}

/** Mulberry32: one 32-bit state, good enough to choose by. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return {
    whole,
    pick,
    once: (times) => whole(times) === 0,
    some: (items, most) => Array.from({ length: whole(most + 1) }, () => pick(items)),
  };
};
