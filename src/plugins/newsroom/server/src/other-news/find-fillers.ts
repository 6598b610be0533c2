import { EVERY_ARTICLE, keyOf, type IndexedArticle } from './indexed-article';
import type { Aside, Found } from './find-other-news';
import { likeness, wordingOf, type Wording } from './likeness';
import type { OtherNewsOptions } from './options';
import { END_OF_TIME, lastPlaceOf } from './place-of';
import type { Candidate, Posting, Postings, Token } from './postings';

/** Copies among the newest that may be passed over. */
const SPARE = 20;

type Lists = ReadonlyMap<Token, readonly Posting[]>;

const newest = (lists: Lists, tokens: readonly Token[]): number[] =>
  [...new Set(tokens.flatMap((token) => lists.get(token) ?? []).map((posting) => posting.place))].sort((a, b) => b - a);

const readInOrder = async (postings: Postings, places: readonly number[]): Promise<Candidate[]> => {
  const byPlace = new Map((await postings.articles(places)).map((candidate) => [candidate.place, candidate]));
  return places.flatMap((place) => byPlace.get(place) ?? []);
};

/** The first that are no copies of the article or of what stands before them; copies come last, for want of anything else. */
const copiesLast = (
  candidates: readonly Candidate[],
  { own }: Found,
  before: readonly Wording[],
  length: number,
  options: OtherNewsOptions,
): Candidate[] => {
  const told = [...before];
  const others: Candidate[] = [];
  const copies: Candidate[] = [];
  for (const candidate of candidates) {
    if (others.length === length) break;
    const wording = wordingOf(candidate.words);
    const isCopy =
      likeness(wording, own.wording) > options.nearDuplicate.ofArticle ||
      told.some((other) => likeness(wording, other) > options.nearDuplicate.ofEntry);
    if (!isCopy) told.push(wording);
    (isCopy ? copies : others).push(candidate);
  }
  return [...others, ...copies].slice(0, length);
};

/** The newest articles of the same topic or region, then the newest of all, to fill a list up to its length. */
export const findFillers = async (
  postings: Postings,
  article: IndexedArticle,
  locale: string,
  found: Found,
  { except, before }: Aside,
  length: number,
  options: OtherNewsOptions,
): Promise<Candidate[]> => {
  const related = article.features.filter(({ kind }) => kind === 'topic' || kind === 'region');
  const tokens = related.flatMap((feature) => found.known.get(keyOf(feature))?.token ?? []);
  const all = [...(await postings.lookup(locale, [EVERY_ARTICLE])).values()].map(({ token }) => token);
  const limit = length + except.size + SPARE;
  const until = options.direction === 'past' ? lastPlaceOf(article.date) : END_OF_TIME;
  const read = (place: number, wanted: readonly Token[]): Promise<Lists> =>
    postings.nearest({ tokens: wanted, place, direction: 'past', limit });
  const lists = await read(until, [...tokens, ...all]);
  const places = [...newest(lists, tokens).slice(0, limit), ...newest(lists, all)];
  // An old article has nothing before it: better a later one than none.
  if (options.direction === 'past' && new Set(places).size < limit) places.push(...newest(await read(END_OF_TIME, all), all));
  const wanted = [...new Set(places)].filter((place) => !except.has(place));
  return copiesLast(await readInOrder(postings, wanted), found, before, length, options);
};
