/** Of the lists that an article stands on, how many are among those that are compared when it changes in a large archive. */
import { findOtherNews } from '../src/plugins/newsroom/server/src/other-news/find-other-news';
import type { IndexedArticle } from '../src/plugins/newsroom/server/src/other-news/indexed-article';
import { STATES } from '../src/plugins/newsroom/server/src/other-news/indexed-row';
import type { MemoryPostings } from '../src/plugins/newsroom/server/src/other-news/memory-postings';
import { COMPARE_MOST, mostAlike } from '../src/plugins/newsroom/server/src/other-news/most-alike';
import type { OtherNewsOptions } from '../src/plugins/newsroom/server/src/other-news/options';
import { reachedBy } from '../src/plugins/newsroom/server/src/other-news/reached-by';

/** Articles that are looked at, all over the archive. */
const SAMPLE = 300;

/** By each article the ids of those under which it stands. */
const standings = async (postings: MemoryPostings, articles: readonly IndexedArticle[], options: OtherNewsOptions) => {
  const under = new Map<string, string[]>(articles.map(({ id }) => [id, []]));
  for (const own of articles) {
    const except = new Set((await postings.places(own.locale, [own.id])).values());
    const { scored } = await findOtherNews(postings, own, own.locale, { except, before: [] }, options.length, options);
    for (const { article } of scored) under.get(article.id)?.push(own.id);
  }
  return under;
};

export const measureReach = async (
  postings: MemoryPostings,
  articles: readonly IndexedArticle[],
  options: OtherNewsOptions,
): Promise<string> => {
  const under = await standings(postings, articles, options);
  const step = Math.ceil(articles.length / SAMPLE);
  const sample = articles.filter((_, index) => index % step === 0);
  let [lists, found] = [0, 0];
  for (const article of sample) {
    const place = (await postings.places(article.locale, [article.id])).get(article.id) ?? 0;
    const { state, places } = await reachedBy(postings, article, place, options);
    const rest = { locale: article.locale, publicFrom: 0, state: STATES.listed, pinned: [], excluded: [] };
    const rows = (await postings.articles(places)).map((candidate) => ({ ...candidate, ...rest, newsItem: candidate.id }));
    const compared = new Set(mostAlike(rows, [state], COMPARE_MOST, options).map(({ row }) => row.newsItem));
    const holders = under.get(article.id) ?? [];
    lists += holders.length;
    found += holders.filter((id) => compared.has(id)).length;
  }
  return `${found} of the ${lists} lists that ${sample.length} articles stand on are among the ${COMPARE_MOST} compared for each`;
};
