/** The kinds of features that articles can have in common. `place-topic` is a topic and a region together. */
export type FeatureKind = 'person' | 'organisation' | 'agreement' | 'region' | 'topic' | 'place-topic' | 'text';

export interface OtherNewsOptions {
  /** How much a shared feature of a kind counts, before rarity. 0 leaves the kind out. */
  readonly weights: Readonly<Record<FeatureKind, number>>;
  readonly text: {
    /** How often a word counts as said when it stands in the title, in the lead, in a printed name; 1 is the body. */
    readonly title: number;
    readonly lead: number;
    readonly name: number;
    /** BM25's k1: the higher, the longer a repeated word gains. */
    readonly saturation: number;
    /** 0: long and short articles alike; 1: words count by their share of the text. */
    readonly lengthPower: number;
    /** Words of an article that are indexed at most: the ones it stresses. */
    readonly maxTerms: number;
    /** Characters of the body that are read. */
    readonly maxCharacters: number;
  };
  /** A feature of this many articles is half way to being common. Fixed, so that a list does not hang on the archive's size. */
  readonly rarityScale: number;
  /** (1 + days / scaleDays) ^ -power, of the days between the two articles. */
  readonly decay: { readonly scaleDays: number; readonly power: number };
  /** The work one list may cost, whatever the archive's size. */
  readonly limits: {
    /** Postings read of one feature, on each side in time. */
    readonly postingsPerFeature: number;
    /** Features whose postings are read, the most telling first; the exact score counts all. */
    readonly features: number;
    /** Candidates scored exactly. */
    readonly candidates: number;
  };
  /** `past`: only articles up to this one's own date. */
  readonly direction: 'any' | 'past';
  /** Likeness (cosine of the words, 0…1) beyond which an entry is a copy: of another entry, or of the article itself. */
  readonly nearDuplicate: { readonly ofEntry: number; readonly ofArticle: number };
  /** An entry this much like a better one stands back while others of at least `keepScore` of its score are left. */
  readonly diversity: { readonly likeness: number; readonly keepScore: number };
  /** Entries below it make way for fillers. */
  readonly minScore: number;
  /** Entries of a list. */
  readonly length: number;
}

/** Found on public sets of judged article pairs (see bench/other-news.ts); one setting for all of them. */
export const DEFAULT_OPTIONS: OtherNewsOptions = {
  weights: { person: 0.4, organisation: 0.4, agreement: 0.8, region: 0.6, topic: 0.5, 'place-topic': 1.5, text: 0.5 },
  text: { title: 2, lead: 1.5, name: 1, saturation: 8, lengthPower: 0.3, maxTerms: 80, maxCharacters: 6000 },
  rarityScale: 4000,
  decay: { scaleDays: 15, power: 0.25 },
  limits: { postingsPerFeature: 60, features: 40, candidates: 80 },
  direction: 'any',
  nearDuplicate: { ofEntry: 0.75, ofArticle: 0.9 },
  diversity: { likeness: 0.45, keepScore: 0.88 },
  minScore: 0.5,
  length: 6,
};
