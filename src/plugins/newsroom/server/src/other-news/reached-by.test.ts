import fc from 'fast-check';

import { featuresOf } from './features-of';
import { findOtherNews } from './find-other-news';
import { MemoryPostings } from './memory-postings';
import { DEFAULT_OPTIONS } from './options';
import { reachedBy } from './reached-by';
import { archives } from './sample-articles';

const OPTIONS = { ...DEFAULT_OPTIONS, minScore: 0 };

it('reaches every article on whose list one stands, and never itself', async () => {
  await fc.assert(
    fc.asyncProperty(archives, fc.nat(), async (archive, which) => {
      const postings = new MemoryPostings();
      const articles = archive.map((source) => featuresOf(source, OPTIONS));
      articles.forEach((article) => postings.put(article));
      const placeOf = async (id: string): Promise<number> => (await postings.places('ru', [id])).get(id)!;
      const one = articles[which % articles.length]!;
      const { places } = await reachedBy(postings, one, await placeOf(one.id), OPTIONS);
      expect(places).not.toContain(await placeOf(one.id));
      for (const other of articles.filter(({ id }) => id !== one.id)) {
        const except = new Set([await placeOf(other.id)]);
        const { scored } = await findOtherNews(postings, other, 'ru', { except, before: [] }, OPTIONS.length, OPTIONS);
        if (scored.some(({ article }) => article.id === one.id)) expect(places).toContain(await placeOf(other.id));
      }
    }),
    { numRuns: 50 },
  );
});
