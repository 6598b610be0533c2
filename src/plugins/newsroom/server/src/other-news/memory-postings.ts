import { EVERY_ARTICLE, keyOf, type IndexedArticle } from './indexed-article';
import { placeOf } from './place-of';
import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';
import { weightsOf } from './weights-of';

interface Entry {
  candidate: Candidate;
  weights: ReadonlyMap<Token, number>;
}

/** An index in memory: for benchmarks, and as the yardstick that the database's index is tested against. */
export class MemoryPostings implements Postings {
  private readonly tokens = new Map<string, Token>();
  private readonly byId = new Map<string, Entry>();
  private readonly byPlace = new Map<number, Candidate>();
  /** Oldest first. */
  private readonly lists: Posting[][] = [];

  put(article: IndexedArticle): void {
    const { id, locale, date } = article;
    this.remove(locale, id);
    let place = placeOf(article);
    while (this.byPlace.has(place)) place += 1;
    const numbered = article.features.map((feature) => ({ token: this.tokenOf(`${locale} ${keyOf(feature)}`), feature }));
    const isWord = ({ feature }: (typeof numbered)[number]): boolean => feature.kind === 'text';
    const candidate = {
      place,
      id,
      date,
      marks: weightsOf(numbered.filter((one) => !isWord(one))),
      words: weightsOf(numbered.filter(isWord)),
    };
    const weights = new Map([
      [this.tokenOf(`${locale} ${EVERY_ARTICLE}`), 0],
      ...numbered.map(({ token, feature }): [number, number] => [token, feature.weight]),
    ]);
    this.byId.set(`${locale} ${id}`, { candidate, weights });
    this.byPlace.set(place, candidate);
    for (const [token, weight] of weights) this.listOf(token).splice(indexIn(this.listOf(token), place), 0, { place, weight });
  }

  remove(locale: string, id: string): void {
    const entry = this.byId.get(`${locale} ${id}`);
    if (entry === undefined) return;
    const { place } = entry.candidate;
    this.byId.delete(`${locale} ${id}`);
    this.byPlace.delete(place);
    for (const token of entry.weights.keys()) this.listOf(token).splice(indexIn(this.listOf(token), place), 1);
  }

  lookup(locale: string, keys: readonly string[]): Promise<Map<string, Known>> {
    const known = keys.flatMap((key): Array<[string, Known]> => {
      const token = this.tokens.get(`${locale} ${key}`);
      return token === undefined ? [] : [[key, { token, count: this.listOf(token).length }]];
    });
    return Promise.resolve(new Map(known));
  }

  nearest({ tokens, place, direction, limit }: Window): Promise<Map<Token, Posting[]>> {
    const read = (token: Token): [Token, Posting[]] => {
      const list = this.listOf(token);
      const after = indexIn(list, place + 1);
      return [token, list.slice(Math.max(after - limit, 0), direction === 'any' ? after + limit : after)];
    };
    return Promise.resolve(new Map(tokens.map(read)));
  }

  articles(places: readonly number[]): Promise<Candidate[]> {
    return Promise.resolve(places.map((place) => this.byPlace.get(place)).filter((candidate) => candidate !== undefined));
  }

  places(locale: string, ids: readonly string[]): Promise<Map<string, number>> {
    const entries = ids.map((id) => this.byId.get(`${locale} ${id}`)?.candidate).filter((candidate) => candidate !== undefined);
    return Promise.resolve(new Map(entries.map(({ id, place }) => [id, place])));
  }

  private tokenOf(name: string): Token {
    const token = this.tokens.get(name) ?? this.tokens.size + 1;
    this.tokens.set(name, token);
    return token;
  }

  private listOf(token: Token): Posting[] {
    return (this.lists[token] ??= []);
  }
}

/** Where a place is, or would be, in a list from the oldest to the newest. */
const indexIn = (list: readonly Posting[], place: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return low;
};
