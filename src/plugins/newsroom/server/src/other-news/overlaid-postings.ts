import { STATES, type IndexedRow } from './indexed-row';
import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';

type Shown = IndexedRow | null;

const NOTHING: ReadonlyMap<Token, number> = new Map();
/** One article is laid over hundreds of lists. */
const known = new WeakMap<IndexedRow, ReadonlyMap<Token, number>>();

const weightsIn = (row: Shown): ReadonlyMap<Token, number> => {
  if (row === null) return NOTHING;
  let weights = known.get(row);
  if (weights === undefined) {
    weights = new Map([row.marks, row.words].flatMap((list) => list.tokens.map((token, index) => [token, list.weights[index]!] as const)));
    known.set(row, weights);
  }
  return weights;
};

const listedOnly = (row: IndexedRow | null): Shown => (row?.state === STATES.listed ? row : null);

/** An index as it would be if one article were otherwise: what every list was before it changed, without writing anything back. */
export class OverlaidPostings implements Postings {
  private readonly now: Shown;
  private readonly instead: Shown;

  /**
   * @param now the article as the base holds it, null where it does not
   * @param instead what is shown in its place, null for nothing
   */
  constructor(
    private readonly base: Postings,
    now: IndexedRow | null,
    instead: IndexedRow | null,
  ) {
    this.now = listedOnly(now);
    this.instead = listedOnly(instead);
  }

  async lookup(locale: string, keys: readonly string[]): Promise<Map<string, Known>> {
    const features = new Map<string, Known>();
    for (const [key, { token, count }] of await this.base.lookup(locale, keys)) {
      const less = weightsIn(this.now).has(token) ? 1 : 0;
      const more = weightsIn(this.instead).has(token) ? 1 : 0;
      features.set(key, { token, count: count - less + more });
    }
    return features;
  }

  async nearest(window: Window): Promise<Map<Token, Posting[]>> {
    const { place, direction, limit } = window;
    // One more than is wanted, for one may be taken away.
    const found = await this.base.nearest({ ...window, limit: limit + 1 });
    return new Map(
      window.tokens.map((token): [Token, Posting[]] => {
        const postings = this.laidOver(token, found.get(token) ?? []);
        const after = postings.findIndex((posting) => posting.place > place);
        const middle = after < 0 ? postings.length : after;
        return [token, postings.slice(Math.max(middle - limit, 0), direction === 'any' ? middle + limit : middle)];
      }),
    );
  }

  private laidOver(token: Token, found: readonly Posting[]): readonly Posting[] {
    const isThere = weightsIn(this.now).has(token);
    const weight = weightsIn(this.instead).get(token);
    const isSame = this.now === this.instead || (!isThere && weight === undefined);
    if (isSame) return found;
    const postings = isThere ? found.filter((posting) => posting.place !== this.now?.place) : [...found];
    if (this.instead !== null && weight !== undefined) postings.push({ place: this.instead.place, weight });
    return postings.sort((a, b) => a.place - b.place);
  }

  async articles(places: readonly number[]): Promise<Candidate[]> {
    const candidates = (await this.base.articles(places)).filter(({ place }) => place !== this.now?.place);
    if (this.instead !== null && places.includes(this.instead.place)) {
      const { place, newsItem: id, date, marks, words } = this.instead;
      candidates.push({ place, id, date, marks, words });
    }
    return candidates;
  }

  async places(locale: string, ids: readonly string[]): Promise<Map<string, number>> {
    const places = new Map(await this.base.places(locale, ids));
    if (this.now?.locale === locale) places.delete(this.now.newsItem);
    if (this.instead?.locale === locale && ids.includes(this.instead.newsItem)) places.set(this.instead.newsItem, this.instead.place);
    return places;
  }
}
