import { gatherCandidates } from './gather-candidates';
import { keyOf, type IndexedArticle } from './indexed-article';
import type { ArticleState } from './most-alike';
import type { OtherNewsOptions } from './options';
import type { Postings } from './postings';
import { worthsOf } from './worth-of';

/** Articles whose scores are worked out to find those under which one could stand. */
const LOOK_AT = 1000;

/**
 * The places of the articles that have most in common with one, by the postings: those whose lists it can be on.
 *
 * @param place the article's own
 */
export const reachedBy = async (
  postings: Postings,
  article: IndexedArticle,
  place: number,
  options: OtherNewsOptions,
): Promise<{ state: ArticleState; places: number[] }> => {
  const worths = worthsOf(article, await postings.lookup(article.locale, article.features.map(keyOf)), options);
  // One more than a list reads: the article may stand between.
  const postingsPerFeature = options.limits.postingsPerFeature + 1;
  const found = await postings.nearest({ tokens: [...worths.keys()], place, direction: 'any', limit: postingsPerFeature });
  const limits = { postingsPerFeature, features: worths.size, candidates: LOOK_AT };
  const { places } = gatherCandidates(article, worths, found, new Set([place]), { ...options, limits });
  return { state: { date: article.date, worths }, places };
};
