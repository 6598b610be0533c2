import { chooseOtherNews, type Own } from './choose-other-news';
import { featuresToRead, gatherCandidates, type Gathered } from './gather-candidates';
import { keyOf, type IndexedArticle } from './indexed-article';
import { wordingOf, type Wording } from './likeness';
import type { OtherNewsOptions } from './options';
import { lastPlaceOf } from './place-of';
import type { Known, Posting, Postings, Token } from './postings';
import type { Scored } from './score-candidate';
import { weightsOf } from './weights-of';
import { worthsOf, type Worths } from './worth-of';

/** Words that no article of the index has are like nothing, but they make the wording longer. */
const ownOf = ({ id, date, features }: IndexedArticle, known: ReadonlyMap<string, Known>): Own => {
  const words = features.filter(({ kind }) => kind === 'text');
  const indexed = words.flatMap((feature) => {
    const token = known.get(keyOf(feature))?.token;
    return token === undefined ? [] : [{ token, feature }];
  });
  const { square } = wordingOf({ tokens: [], weights: words.map(({ weight }) => weight) });
  return { id, date, wording: { ...weightsOf(indexed), square } };
};

export interface Aside {
  /** Places that the editor excluded or pinned, and the article's own: they take nobody's place. */
  except: ReadonlySet<number>;
  /** Wordings of what stands on the list already. */
  before: readonly Wording[];
}

/** What was read to find it, see list-basis.ts. */
export interface Search {
  worths: Worths;
  /** The place that divides what is before the article from what is after it. */
  middle: number;
  postings: ReadonlyMap<Token, readonly Posting[]>;
  candidates: Gathered;
}

export interface Found {
  own: Own;
  /** The features that articles of the locale have, by key. */
  known: ReadonlyMap<string, Known>;
  scored: Scored[];
  /** Null where nothing was looked for. */
  search: Search | null;
}

/**
 * What belongs under an article, best first, in three reads of the index whose size the options bound. The article itself
 * need not be in the index: a draft, or one that is hidden from other lists.
 *
 * @param locale whose articles are looked for: the article's own, or the fallback
 */
export const findOtherNews = async (
  postings: Postings,
  article: IndexedArticle,
  locale: string,
  { except, before }: Aside,
  length: number,
  options: OtherNewsOptions,
): Promise<Found> => {
  const known = await postings.lookup(locale, article.features.map(keyOf));
  const own = ownOf(article, known);
  if (length <= 0) return { own, known, scored: [], search: null };
  const worths = worthsOf(article, known, options);
  const { postingsPerFeature: limit } = options.limits;
  const tokens = featuresToRead(worths, options);
  const middle = lastPlaceOf(article.date);
  const found = await postings.nearest({ tokens, place: middle, direction: options.direction, limit });
  const candidates = gatherCandidates(article, worths, found, except, options);
  const scored = chooseOtherNews(own, worths, await postings.articles(candidates.places), before, length, options);
  return { own, known, scored, search: { worths, middle, postings: found, candidates } };
};
