/** Runs work given to it, so much at a time; what comes meanwhile waits for its turn. */
export const atMost = (places: number): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  let free = places;
  const waiting: Array<() => void> = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      // Its place goes to the next one, or is free again.
      const begin = waiting.shift();
      if (begin === undefined) free += 1;
      else begin();
    }
  };
};
