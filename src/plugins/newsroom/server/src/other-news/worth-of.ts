import { keyOf, type Feature, type IndexedArticle } from './indexed-article';
import type { OtherNewsOptions } from './options';
import type { Known, Token } from './postings';
import { rarityOf } from './rarity-of';

export interface Worth {
  feature: Feature;
  worth: number;
  /** Its rank among the article's features, 0 for the most telling. */
  rank: number;
}

/** What an article's features are worth to a candidate that has one at full weight; the most telling first. */
export type Worths = ReadonlyMap<Token, Worth>;

/**
 * Words count by the square of their rarity (once for each of the two texts, as in a product of two weighted vectors),
 * everything else by its rarity. A feature that no other article has is worth nothing and costs nothing.
 *
 * @param known the features that articles have, by key; the article itself may be among them
 */
export const worthsOf = (article: IndexedArticle, known: ReadonlyMap<string, Known>, options: OtherNewsOptions): Worths => {
  const worths: Array<{ key: string; token: Token; feature: Feature; worth: number }> = [];
  for (const feature of article.features) {
    const key = keyOf(feature);
    const { token, count } = known.get(key) ?? { token: 0, count: 0 };
    const weight = options.weights[feature.kind];
    if (count === 0 || weight === 0) continue;
    const rarity = rarityOf(count, options.rarityScale);
    const share = feature.weight / 1000;
    worths.push({ key, token, feature, worth: weight * share * (feature.kind === 'text' ? rarity ** 2 : rarity) });
  }
  worths.sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1));
  return new Map(worths.map(({ token, feature, worth }, rank) => [token, { feature, worth, rank }]));
};
