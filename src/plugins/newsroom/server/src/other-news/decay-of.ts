import type { OtherNewsOptions } from './options';

const DAY = 86_400_000;

/** The time between two articles, never the time since: a list does not change because a day has passed. */
export const decayOf = (a: number, b: number, { scaleDays, power }: OtherNewsOptions['decay']): number =>
  (1 + Math.abs(a - b) / DAY / scaleDays) ** -power;
