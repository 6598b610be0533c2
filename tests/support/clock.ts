/** Time that a test holds in its hand. `Date` alone: timers and the network go on as ever. */

const GOES_ON = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

export interface Clock {
  /** @param instant milliseconds since 1970; may lie before the present one */
  set(instant: number): void;
  release(): void;
}

/** From now on `new Date()` says this, and stays there until it is set. */
export const holdClock = (instant: number): Clock => {
  jest.useFakeTimers({ now: instant, doNotFake: [...GOES_ON] });
  return {
    set: (to) => {
      jest.setSystemTime(to);
    },
    release: () => {
      jest.useRealTimers();
    },
  };
};
