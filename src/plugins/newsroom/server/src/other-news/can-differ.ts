/** Which lists need not be made, now or as they were before an article changed, for nothing in them hangs on it. */
import { STATES, type IndexedRow } from './indexed-row';
import type { OtherNewsOptions } from './options';
import type { Token } from './postings';
import { rarityOf } from './rarity-of';

type Shown = Pick<IndexedRow, 'state' | 'marks' | 'words'> | null;

const tokensOf = (row: Shown): Set<Token> => new Set(row?.state === STATES.listed ? [...row.marks.tokens, ...row.words.tokens] : []);

/**
 * The features that became rarer or commoner by a step.
 *
 * @param counts after the change
 */
export const featuresMoved = (
  before: Shown,
  after: Shown,
  counts: ReadonlyMap<Token, number>,
  { rarityScale }: Pick<OtherNewsOptions, 'rarityScale'>,
): Set<Token> => {
  const [had, has] = [tokensOf(before), tokensOf(after)];
  const isMoved = (token: Token): boolean => {
    const count = counts.get(token) ?? 0;
    const was = count + (had.has(token) ? 1 : 0) - (has.has(token) ? 1 : 0);
    return rarityOf(was, rarityScale) !== rarityOf(count, rarityScale);
  };
  return new Set([...had, ...has].filter((token) => had.has(token) !== has.has(token) && isMoved(token)));
};

/** A list as it is without the change, or as it was: either says the same. */
export interface KnownList {
  /** Document ids of its entries. */
  shows: readonly string[];
  /** See bar.ts. */
  bar: number;
}

export interface Compared {
  row: Pick<IndexedRow, 'marks' | 'words'>;
  /** Of the changed article in this list, in the state in which it is higher. */
  score: number;
}

/** Whether a list can be another one for the change. It can't where the article is not on it, and too low for it, and all in it is worth what it was. */
export const canDiffer = ({ shows, bar }: KnownList, newsItem: string, { row, score }: Compared, moved: ReadonlySet<Token>): boolean =>
  score >= bar || shows.includes(newsItem) || [row.marks, row.words].some(({ tokens }) => tokens.some((token) => moved.has(token)));
