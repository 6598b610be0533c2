import type { IndexedRow } from './indexed-row';
import { byDateThenId } from './indexed-article';
import type { OtherNewsOptions } from './options';
import { Scorer } from './score-candidate';
import type { Worths } from './worth-of';

/** Lists that are compared in a large archive. `bench:other-news --reach` says how many of those that hold an article are among them. */
export const COMPARE_MOST = 250;

/** One state of the article that changed. */
export interface ArticleState {
  date: number;
  worths: Worths;
}

export interface Alike {
  row: IndexedRow;
  /** Of the changed article under it, in the state in which it is higher. */
  score: number;
}

/** A score is the same from either side: what two articles share, times the decay of the time between. */
export const alikeTo = (rows: readonly IndexedRow[], states: readonly ArticleState[], options: OtherNewsOptions): Alike[] => {
  const scorers = states.map((state) => new Scorer(state, state.worths, options));
  return rows.map((row) => {
    const candidate = { ...row, id: row.newsItem };
    return { row, score: Math.max(0, ...scorers.map((scorer) => scorer.scoreOf(candidate))) };
  });
};

/** The articles under which any state of one could stand, those first under which it would have the highest score. */
export const mostAlike = (
  rows: readonly IndexedRow[],
  states: readonly ArticleState[],
  limit: number,
  options: OtherNewsOptions,
): Alike[] =>
  alikeTo(rows, states, options)
    .filter(({ score }) => score > 0 && score >= options.minScore)
    .sort((a, b) => b.score - a.score || byDateThenId({ ...a.row, id: a.row.newsItem }, { ...b.row, id: b.row.newsItem }))
    .slice(0, limit);
