import { fold } from '../text/fold';

/** The same for spellings of one printed name that differ only in case, ё, spaces, full stops of initials, or the order of the words. */
export const nameKey = (printed: string): string =>
  printed
    .normalize('NFC')
    .replace(/(\p{L})\.\s*(?=\p{L})/gu, '$1 ')
    .split(/[^\p{L}\p{N}'’‑-]+/u)
    .map(fold)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
