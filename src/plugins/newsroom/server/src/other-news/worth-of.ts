import { keyOf, type Feature, type IndexedArticle } from './indexed-article';
import type { OtherNewsOptions } from './options';
import { rarityOf } from './rarity-of';

/** What an article's features are worth to a candidate that has one at full weight, by the feature's key; the most telling first. */
export type Worths = ReadonlyMap<string, { feature: Feature; worth: number }>;

/**
 * Words count by the square of their rarity (once for each of the two texts, as in a product of two weighted vectors),
 * everything else by its rarity. A feature that no other article has is worth nothing and costs nothing.
 *
 * @param counts how many listed articles have each feature, by key; the article itself may be among them
 */
export const worthsOf = (article: IndexedArticle, counts: ReadonlyMap<string, number>, options: OtherNewsOptions): Worths => {
  const worths: Array<[string, { feature: Feature; worth: number }]> = [];
  for (const feature of article.features) {
    const key = keyOf(feature);
    const count = counts.get(key) ?? 0;
    const weight = options.weights[feature.kind];
    if (count === 0 || weight === 0) continue;
    const rarity = rarityOf(count, options.rarityScale);
    const share = feature.weight / 1000;
    worths.push([key, { feature, worth: weight * share * (feature.kind === 'text' ? rarity ** 2 : rarity) }]);
  }
  worths.sort(([a, x], [b, y]) => y.worth - x.worth || (a < b ? -1 : 1));
  return new Map(worths);
};
