/** Milliseconds since 1970 with fractions: the same clock in every process of this machine. */
export const instant = (): number => performance.timeOrigin + performance.now();

/** @throws {Error} that says what did not come */
export const until = async <Value>(
  what: string,
  read: () => Value | Promise<Value>,
  seconds: number,
  pace = 5,
): Promise<NonNullable<Value>> => {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const value = await read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`${what}: not within ${String(seconds)} s`);
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
};
