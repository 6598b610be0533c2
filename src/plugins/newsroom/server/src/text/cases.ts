/** Grammatical cases as bits, so that two readings agree when their masks meet. */
export const NOMINATIVE = 1;
export const GENITIVE = 2;
export const DATIVE = 4;
export const ACCUSATIVE = 8;
export const INSTRUMENTAL = 16;
export const PREPOSITIONAL = 32;
export const ANY_CASE = 63;
/** Cases of a noun that a preposition or a verb governs. */
export const OBLIQUE = ANY_CASE & ~NOMINATIVE;

export const MASCULINE = 1;
export const FEMININE = 2;
export const ANY_GENDER = 3;

/** One way to understand an inflected name: which nominative, of which gender, in which cases. */
export interface NameReading {
  /** Folded. */
  nominative: string;
  genders: number;
  cases: number;
  /** 0…1: how usual this reading is when nothing else speaks. */
  weight: number;
}
