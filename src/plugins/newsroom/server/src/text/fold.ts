// Latin letters that look like Cyrillic ones: typists and scanners mix them inside one word.
const LOOKALIKES: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'н',
  b: 'в',
  i: 'і',
};
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|\u0300|\u0301/g;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z]/;

/** One spelling for comparison: lower case, ё as е, no soft hyphens or stress marks, look-alike Latin letters as Cyrillic. */
export function fold(word: string): string {
  let folded = word.toLowerCase();
  if (isPlain(folded)) return folded;
  if (folded.indexOf('ё') >= 0) folded = folded.replace(/ё/g, 'е');
  if (INVISIBLE.test(folded)) folded = folded.replace(INVISIBLE, '');
  INVISIBLE.lastIndex = 0;
  if (folded.indexOf('‑') >= 0) folded = folded.replace(/‑/g, '-');
  if (folded.indexOf('’') >= 0) folded = folded.replace(/’/g, "'");
  if (LATIN.test(folded) && CYRILLIC.test(folded) && folded.indexOf('-') < 0) {
    folded = folded.replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter);
  }
  return folded;
}

/** Nothing but Russian letters without ё: most words, and nothing to do. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code < 0x430 || code > 0x44f) && code !== 45) return false;
  }
  return true;
}
