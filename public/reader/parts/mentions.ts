/**
 * Does a phrase speak of an organisation, in whatever grammatical case («комитета промышленной политики» of «комитет
 * промышленной политики»)? Words are compared by their beginnings; half of the name's long words have to be there.
 */
export function mentions(phrase: string, name: string): boolean {
  const said = wordsOf(phrase);
  const wanted = wordsOf(name).filter((word) => word.length > 3);
  if (wanted.length === 0) return false;
  const found = wanted.filter((word) => said.some((other) => other.startsWith(stemOf(word))));
  return found.length * 2 >= wanted.length;
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Four letters at least, and the ending left off. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}
