/** Characters that are read at once: about forty pages. */
export const LONGEST_TEXT = 200_000;
