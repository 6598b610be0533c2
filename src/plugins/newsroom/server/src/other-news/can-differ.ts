/** In a large archive: which lists need not be made a second time, as they were before an article changed, for nothing in them hangs on it. */
import { STATES, type IndexedRow } from './indexed-row';
import type { ListEntry } from './list-other-news';
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

/** For what rounds to four decimals, and is summed in another order. */
const SLACK = 0.99;

export interface Compared {
  row: Pick<IndexedRow, 'marks' | 'words'>;
  /** Of the changed article in this list, in the state in which it is higher. */
  score: number;
}

/**
 * Whether a list can be another one without the change. It can't where it is full without the article, the article's score is too low
 * even for an entry that takes the place of a better one much like another, and everything in it is worth what it was.
 *
 * @param list as it is now
 * @param moved see `featuresMoved`
 */
export const canDiffer = (
  list: readonly ListEntry[],
  newsItem: string,
  { row, score }: Compared,
  moved: ReadonlySet<Token>,
  { length, diversity }: Pick<OtherNewsOptions, 'length' | 'diversity'>,
): boolean => {
  const scored = list.filter((entry) => entry.score > 0);
  const pinned = list.filter(({ reasons }) => reasons[0]?.kind === 'pinned');
  const isFull = scored.length > 0 && scored.length + pinned.length >= length;
  if (!isFull || list.some((entry) => entry.newsItem === newsItem)) return true;
  const least = Math.min(...scored.map((entry) => entry.score));
  if (score >= least * diversity.keepScore * SLACK) return true;
  return [row.marks, row.words].some(({ tokens }) => tokens.some((token) => moved.has(token)));
};
