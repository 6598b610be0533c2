import { PLACES } from './places.data';
import { isFormOf, wordKey } from './word-forms';

const BY_KEY = new Map<string, string[]>();
for (const place of PLACES) {
  const key = wordKey(place);
  const places = BY_KEY.get(key);
  if (places) places.push(place);
  else BY_KEY.set(key, [place]);
}

/** The nominative of the country, region or city that a folded word is a form of; null when it is none. */
export function readPlace(word: string): string | null {
  for (const place of BY_KEY.get(wordKey(word)) ?? []) if (isFormOf(word, place)) return place;
  return null;
}
