import { COUNTRIES } from '../text/countries.data';
import { wordKey } from '../text/word-forms';
import type { ReadText } from './read-text';

// Offices of a state: named alone, they are of the country the text is about.
const STATE_OFFICES = new Set(
  'президент премьер премьер-министр вице-премьер вице-президент министр сенатор канцлер король королева царь император спикер посол депутат парламентарий конгрессмен госсекретарь генсек экс-президент экс-премьер глава'.split(
    ' ',
  ),
);

interface Country {
  names: readonly string[];
  keys: readonly string[];
}
const STATES: readonly Country[] = COUNTRIES.map(([genitives, adjective]) => {
  const names = genitives.split('|');
  return { names, keys: [...new Set([...names.filter((name) => !name.includes(' ')).map(wordKey), wordKey(adjective)])] };
});

/** All names (genitive, folded) of the country that the words speak of; empty when they speak of none. */
export function countryIn(words: string): readonly string[] {
  const folded = words.toLowerCase().replace(/ё/g, 'е');
  const keys = new Set(
    folded
      .split(/[^а-я-]+/)
      .filter(Boolean)
      .map(wordKey),
  );
  return (
    STATES.find(
      (state) => state.names.some((name) => name.includes(' ') && folded.includes(name)) || state.keys.some((key) => keys.has(key)),
    )?.names ?? []
  );
}

/** The country that a state office named alone must mean: the one the text speaks of most. Names as in `countryIn`. */
export function impliedCountry(text: ReadText, head: string, office: string): readonly string[] {
  if (!STATE_OFFICES.has(head)) return [];
  if (head === 'глава' && !/государства|правительства|кабинета/.test(office)) return [];
  let best: readonly string[] = [];
  let most = 0;
  for (const state of STATES) {
    let count = 0;
    for (const key of state.keys) count += text.countKey(key);
    if (count > most) {
      most = count;
      best = state.names;
    }
  }
  return best;
}
