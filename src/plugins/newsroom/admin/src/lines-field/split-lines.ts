/** What the editor typed → the stored list: trimmed entries, empty lines left out. */
export const splitLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The stored list → text with one entry on each line. Anything but a list of texts counts as empty. */
export const joinLines = (value: unknown): string =>
  Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('\n') : '';
