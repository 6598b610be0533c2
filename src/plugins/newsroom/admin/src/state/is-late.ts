/** Telling takes a moment; after so long something holds it up. */
const MINUTE = 60_000;

/** @param oldest since when the oldest event waits to be told; null when none does */
export const isLate = (oldest: string | null, now: Date): boolean => oldest !== null && now.getTime() - Date.parse(oldest) > MINUTE;
