/** How the list under an article is made. The figures were found on public sets of judged article pairs (bench/other-news.ts). */
import { z } from 'zod';

const weight = (value: number) => z.number().min(0).default(value);
const share = (value: number) => z.number().min(0).max(1).default(value);
const count = (value: number, max: number) => z.int().min(1).max(max).default(value);

export const otherNewsSchema = z
  .strictObject({
    /** How many entries a page carries. */
    limit: z.int().min(1).max(24).default(6),
    /** A locale whose articles fill a list that its own locale can't; null: none. */
    fallbackLocale: z.string().min(1).nullable().default(null),
    /** `past`: only articles up to this one's own date. */
    direction: z.enum(['any', 'past']).default('any'),
    /** Entries below it make way for fillers. */
    minScore: weight(0.5),
    /** How much a shared feature of a kind counts, before rarity. 0 leaves the kind out. */
    weights: z
      .strictObject({
        person: weight(0.4),
        organisation: weight(0.4),
        agreement: weight(0.8),
        region: weight(0.6),
        topic: weight(0.5),
        /** A topic and a region together. */
        placeTopic: weight(1.5),
        text: weight(0.5),
      })
      .prefault({}),
    text: z
      .strictObject({
        /** How often a word counts as said when it stands in the title, in the lead, in a printed name; 1 is the body. */
        title: weight(2),
        lead: weight(1.5),
        name: weight(1),
        /** BM25's k1: the higher, the longer a repeated word gains. */
        saturation: weight(8),
        /** 0: long and short articles alike; 1: words count by their share of the text. */
        lengthPower: share(0.3),
        /** Words of an article that are indexed at most: the ones it stresses. */
        maxTerms: count(80, 1000),
        /** Characters of the body that are read. */
        maxCharacters: count(6000, 100_000),
      })
      .prefault({}),
    /** A feature of this many articles is half way to being common. Fixed, so that a list does not hang on the archive's size. */
    rarityScale: count(4000, 100_000_000),
    /** (1 + days / scaleDays) ^ -power, of the days between the two articles. */
    decay: z.strictObject({ scaleDays: z.number().min(0.01).default(15), power: weight(0.25) }).prefault({}),
    /** The work one list may cost, whatever the archive's size. */
    limits: z
      .strictObject({
        /** Postings read of one feature, on each side in time. */
        postingsPerFeature: count(60, 10_000),
        /** Features whose postings are read, the most telling first; the exact score counts all. */
        features: count(40, 1000),
        /** Candidates scored exactly. */
        candidates: count(80, 10_000),
      })
      .prefault({}),
    /** Likeness (cosine of the words, 0…1) beyond which an entry is a copy: of another entry, or of the article itself. */
    nearDuplicate: z.strictObject({ ofEntry: share(0.75), ofArticle: share(0.9) }).prefault({}),
    /** An entry this much like a better one stands back while others of at least `keepScore` of its score are left. */
    diversity: z.strictObject({ likeness: share(0.45), keepScore: share(0.88) }).prefault({}),
  })
  .prefault({});
