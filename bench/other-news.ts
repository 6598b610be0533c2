/**
 * Other news for every query of a judged set, by the code and the defaults that we ship:
 * --corpus corpus.jsonl --queries judgments.jsonl --out run.jsonl [--protocol any|past]
 * With --reach, how many of the lists that an article stands on are found when it changes: see docs/other-news.md, "Which lists changed".
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { featuresOf } from '../src/plugins/newsroom/server/src/other-news/features-of';
import { findOtherNews } from '../src/plugins/newsroom/server/src/other-news/find-other-news';
import { MemoryPostings } from '../src/plugins/newsroom/server/src/other-news/memory-postings';
import { DEFAULT_OPTIONS, type OtherNewsOptions } from '../src/plugins/newsroom/server/src/other-news/options';
import { readCorpus, readQueryIds } from './other-news-corpus';
import { measureReach } from './other-news-reach';

const directionOf = (protocol: string): OtherNewsOptions['direction'] => {
  if (protocol === 'any' || protocol === 'past') return protocol;
  throw new Error(`--protocol is any or past, not ${protocol}`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      out: { type: 'string' },
      protocol: { type: 'string', default: 'any' },
      reach: { type: 'boolean', default: false },
    },
  });
  const { corpus, queries, out } = values;
  if (corpus === undefined || queries === undefined || out === undefined) throw new Error('--corpus, --queries and --out are needed');
  const options = { ...DEFAULT_OPTIONS, direction: directionOf(values.protocol) };

  const postings = new MemoryPostings();
  const articles = (await readCorpus(corpus)).map((article) => featuresOf(article, options));
  articles.forEach((article) => postings.put(article));
  const byId = new Map(articles.map((article) => [article.id, article]));

  const lines: string[] = [];
  for (const queryId of await readQueryIds(queries)) {
    const own = byId.get(queryId);
    if (own === undefined) throw new Error(`the corpus has no article ${queryId}`);
    const except = new Set((await postings.places(own.locale, [queryId])).values());
    const { scored } = await findOtherNews(postings, own, own.locale, { except, before: [] }, options.length, options);
    lines.push(JSON.stringify({ queryId, results: scored.map(({ article }) => article.id) }));
  }
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${lines.length} lists over ${articles.length} articles: ${out}`);
  if (values.reach) console.log(await measureReach(postings, articles, options));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
