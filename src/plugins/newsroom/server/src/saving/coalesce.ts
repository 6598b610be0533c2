/**
 * One run at a time, and for everybody who asked before it began: who asks while one is under way waits for the next, for the
 * running one may have looked before what they must see.
 */
export const coalesce = (run: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;

  const start = (): Promise<void> => {
    const started = run().finally(() => {
      if (running === started) running = null;
    });
    running = started;
    return started;
  };

  return () => {
    if (running === null) return start();
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return start();
      });
    return waiting;
  };
};
