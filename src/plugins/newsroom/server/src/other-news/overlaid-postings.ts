import { STATES, type IndexedRow } from './indexed-row';
import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';

type Shown = IndexedRow | null;

const weightIn = (row: Shown, token: Token): number | undefined => {
  for (const { tokens, weights } of row === null ? [] : [row.marks, row.words]) {
    const index = tokens.indexOf(token);
    if (index >= 0) return weights[index];
  }
  return undefined;
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
    const known = new Map<string, Known>();
    for (const [key, { token, count }] of await this.base.lookup(locale, keys)) {
      const less = weightIn(this.now, token) === undefined ? 0 : 1;
      const more = weightIn(this.instead, token) === undefined ? 0 : 1;
      known.set(key, { token, count: count - less + more });
    }
    return known;
  }

  async nearest(window: Window): Promise<Map<Token, Posting[]>> {
    const { place, direction, limit } = window;
    // One more than is wanted, for one may be taken away.
    const found = await this.base.nearest({ ...window, limit: limit + 1 });
    return new Map(
      window.tokens.map((token): [Token, Posting[]] => {
        const postings = (found.get(token) ?? []).filter((posting) => posting.place !== this.now?.place);
        const weight = weightIn(this.instead, token);
        if (this.instead !== null && weight !== undefined) postings.push({ place: this.instead.place, weight });
        postings.sort((a, b) => a.place - b.place);
        const before = postings.filter((posting) => posting.place <= place).slice(-limit);
        const behind = postings.filter((posting) => posting.place > place).slice(0, limit);
        return [token, direction === 'any' ? [...before, ...behind] : before];
      }),
    );
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
