/** A letter that is written otherwise beside certain neighbours. */
export interface LetterInContext {
  letter: string;
  /** The letter before is one of these; `^` stands for the beginning of the word. */
  after?: string;
  /** The letter behind is one of these. */
  before?: string;
  /** These letters behind it end the word. */
  ending?: string;
  latin: string;
}

/** A way of writing Cyrillic in Latin letters. All in lower case: case is `transliterate`'s business. */
export interface TransliterationStandard {
  letters: Readonly<Partial<Record<string, string>>>;
  /** Looked at first, in order; the first that fits counts. */
  inContext: readonly LetterInContext[];
}

export type StandardName = 'yandex' | 'icao-9303' | 'gost-7.79-b';
