import { chooseOtherNews } from './choose-other-news';
import { featuresToRead, gatherCandidates } from './gather-candidates';
import { keyOf, type IndexedArticle } from './indexed-article';
import type { OtherNewsOptions } from './options';
import type { Postings } from './postings';
import type { Scored } from './score-candidate';
import { worthsOf } from './worth-of';

/**
 * What belongs under an article, best first, in three reads of the index whose size the options bound. The article itself
 * need not be in the index: a draft, or one that is hidden from other lists.
 *
 * @param except ids that the editor excluded or pinned: they are not among the answers and take nobody's place
 */
export const findOtherNews = async (
  postings: Postings,
  own: IndexedArticle,
  except: ReadonlySet<string>,
  length: number,
  options: OtherNewsOptions,
): Promise<Scored[]> => {
  const { locale, date } = own;
  const counts = await postings.counts(locale, own.features.map(keyOf));
  const worths = worthsOf(own, counts, options);
  const { postingsPerFeature: limit } = options.limits;
  const found = await postings.nearest({ locale, keys: featuresToRead(worths, options), date, direction: options.direction, limit });
  const ids = gatherCandidates(own, worths, found, options).filter((id) => !except.has(id));
  return chooseOtherNews(own, worths, await postings.articles(locale, ids), length, options);
};
