import { byDateThenId } from './indexed-article';
import { likeness, wordingOf, type Wording } from './likeness';
import type { OtherNewsOptions } from './options';
import type { Candidate } from './postings';
import { Scorer, type Scored } from './score-candidate';
import type { Worths } from './worth-of';

export interface Own {
  id: string;
  date: number;
  wording: Wording;
}

/** A candidate, of whose words is read only what the choice comes to need. */
class Choice {
  /** How like it is to the most alike of the first `compared` that are told. */
  private alike = 0;
  private compared = 0;
  private isKnownCopy: boolean | undefined;
  private known: Wording | undefined;

  constructor(
    readonly article: Candidate,
    readonly score: number,
  ) {}

  get wording(): Wording {
    return (this.known ??= wordingOf(this.article.words));
  }

  /** Compares with what was told since the last time only: every round asks for every choice that is left. */
  likenessTo(told: readonly Wording[]): number {
    for (; this.compared < told.length; this.compared += 1) {
      this.alike = Math.max(this.alike, likeness(this.wording, told[this.compared]!));
    }
    return this.alike;
  }

  isCopyOf(wording: Wording, { nearDuplicate }: OtherNewsOptions): boolean {
    return (this.isKnownCopy ??= likeness(this.wording, wording) > nearDuplicate.ofArticle);
  }
}

const byScore = (a: Choice, b: Choice): number => b.score - a.score || byDateThenId(a.article, b.article);

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
  const scorer = new Scorer(own, worths, options);
  const waiting = candidates
    .filter(({ id, date }) => id !== own.id && (options.direction === 'any' || date <= own.date))
    .map((candidate) => new Choice(candidate, scorer.scoreOf(candidate)))
    .filter(({ score }) => score > 0 && score >= options.minScore)
    .sort(byScore);
  const chosen: Choice[] = [];
  const told = [...before];

  while (chosen.length < length) {
    while (waiting[0]?.isCopyOf(own.wording, options) === true) waiting.shift();
    const best = waiting[0];
    if (best === undefined) break;
    const floor = best.score * options.diversity.keepScore;
    const fresh = waiting.findIndex(
      (choice) => choice.score >= floor && choice.likenessTo(told) <= options.diversity.likeness && !choice.isCopyOf(own.wording, options),
    );
    const [next] = waiting.splice(Math.max(fresh, 0), 1);
    if (next === undefined || next.likenessTo(told) > options.nearDuplicate.ofEntry) continue;
    chosen.push(next);
    told.push(next.wording);
  }
  return chosen.sort(byScore).map(({ article }) => scorer.score(article));
};
