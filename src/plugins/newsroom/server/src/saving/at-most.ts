export type InTurn = <Result>(act: () => Promise<Result>) => Promise<Result>;

/** Lets so many acts run at a time; the others wait in the order in which they came. */
export const atMost = (most: number): InTurn => {
  let running = 0;
  const waiting: Array<() => void> = [];
  return async (act) => {
    // Whoever ends hands the place on.
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
