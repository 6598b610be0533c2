import { byDateThenId } from './indexed-article';
import { likeness, wordingOf, type Wording } from './likeness';
import type { OtherNewsOptions } from './options';
import type { Candidate } from './postings';
import { scoreCandidate, type Scored } from './score-candidate';
import type { Worths } from './worth-of';

export interface Own {
  id: string;
  date: number;
  wording: Wording;
}

interface Choice extends Scored {
  wording: Wording;
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || byDateThenId(a.article, b.article);

/**
 * The best candidates, best first: nothing below the minimum score, nothing told twice, and of entries that are much alike
 * the later ones only where nothing nearly as good is left.
 *
 * @param candidates listed, public articles of one locale; the article itself is left out
 * @param before wordings of what stands on the list already
 */
export const chooseOtherNews = (
  own: Own,
  worths: Worths,
  candidates: readonly Candidate[],
  before: readonly Wording[],
  length: number,
  options: OtherNewsOptions,
): Scored[] => {
  const waiting: Choice[] = candidates
    .filter(({ id, date }) => id !== own.id && (options.direction === 'any' || date <= own.date))
    .map((candidate) => scoreCandidate(own, worths, candidate, options))
    .filter(({ score }) => score > 0 && score >= options.minScore)
    .sort(byScore)
    .map((scored) => ({ ...scored, wording: wordingOf(scored.article.words) }))
    .filter(({ wording }) => likeness(wording, own.wording) <= options.nearDuplicate.ofArticle);
  const chosen: Choice[] = [];
  const told = [...before];
  const likenessToTold = ({ wording }: Choice): number => told.reduce((most, other) => Math.max(most, likeness(wording, other)), 0);

  while (chosen.length < length) {
    const best = waiting[0];
    if (best === undefined) break;
    const floor = best.score * options.diversity.keepScore;
    const fresh = waiting.findIndex((choice) => choice.score >= floor && likenessToTold(choice) <= options.diversity.likeness);
    const [next] = waiting.splice(Math.max(fresh, 0), 1);
    if (next === undefined || likenessToTold(next) > options.nearDuplicate.ofEntry) continue;
    chosen.push(next);
    told.push(next.wording);
  }
  return chosen.sort(byScore).map(({ article, score, shared }) => ({ article, score, shared }));
};
