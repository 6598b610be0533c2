import fc from 'fast-check';

import { featuresOf } from './features-of';
import { listOtherNews } from './list-other-news';
import { MemoryPostings } from './memory-postings';
import { DEFAULT_OPTIONS, type OtherNewsOptions } from './options';
import { OverlaidPostings } from './overlaid-postings';
import { archives, rowIn } from './sample-articles';

const OPTIONS: OtherNewsOptions = { ...DEFAULT_OPTIONS, limits: { postingsPerFeature: 3, features: 8, candidates: 10 } };

it('gives the lists of the index as it was before one article changed, came or went', async () => {
  await fc.assert(
    fc.asyncProperty(archives, fc.nat(), fc.constantFrom('edit', 'come', 'go'), async (archive, which, change) => {
      const changed = archive[which % archive.length]!;
      const before = { ...changed, date: changed.date + 86_400_000, topics: ['t1'], persons: ['p1', 'p2'], text: 'завод мост' };
      const postings = new MemoryPostings();
      for (const article of archive) postings.put(featuresOf(article, OPTIONS));
      const now = await rowIn(postings, changed, OPTIONS);
      postings.put(featuresOf(before, OPTIONS));
      const then = await rowIn(postings, before, OPTIONS);
      const other = { go: { base: null, shown: then }, come: { base: changed, shown: null }, edit: { base: changed, shown: then } }[change];
      const wanted = new MemoryPostings();
      for (const article of archive) if (article !== changed) wanted.put(featuresOf(article, OPTIONS));
      if (other.shown !== null) wanted.put(featuresOf(before, OPTIONS));
      postings.remove(changed.locale, changed.id);
      if (other.base !== null) postings.put(featuresOf(changed, OPTIONS));
      const overlaid = new OverlaidPostings(postings, other.base === null ? null : now, other.shown);
      for (const article of archive) {
        if (article === changed) continue;
        const own = featuresOf(article, OPTIONS);
        const hand = { pinned: [changed.id], excluded: [] };
        for (const given of [hand, { pinned: [], excluded: [] }]) {
          expect(await listOtherNews(overlaid, own, given, OPTIONS)).toEqual(await listOtherNews(wanted, own, given, OPTIONS));
        }
      }
    }),
    { numRuns: 40 },
  );
});
