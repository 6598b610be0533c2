import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of one turn of the event loop, about. */
const LONGEST = 1;

let began = performance.now();

/**
 * Lets whoever waits for the processor have it, where nobody has had it for a while. SQLite answers at once: work that only asks the
 * database would otherwise be one turn from its beginning to its end.
 */
export const afterAWhile = async (): Promise<void> => {
  if (performance.now() - began < LONGEST) return;
  await nextTurn();
  began = performance.now();
};
