import { EVERY_ARTICLE, keyOf, type IndexedArticle } from './indexed-article';
import type { IndexedRow } from './indexed-row';
import { placeOf } from './place-of';
import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';
import { weightsOf } from './weights-of';

type Held = Pick<IndexedRow, 'place' | 'newsItem' | 'locale' | 'date' | 'marks' | 'words'>;

const NONE: readonly Posting[] = [];

/** An index in memory: of a small archive, for benchmarks, and as the yardstick that the database's index is tested against. */
export class MemoryPostings implements Postings {
  /** By locale and key. */
  private readonly tokens = new Map<string, Token>();
  private readonly byId = new Map<string, Candidate>();
  private readonly byPlace = new Map<number, Candidate>();
  /** Oldest first. */
  private readonly lists = new Map<Token, Posting[]>();

  put(article: IndexedArticle): void {
    const { id, locale, date } = article;
    this.remove(locale, id);
    let place = placeOf(article);
    while (this.byPlace.has(place)) place += 1;
    const numbered = article.features.map((feature) => ({ token: this.tokenOf(`${locale} ${keyOf(feature)}`), feature }));
    const every = { token: this.tokenOf(`${locale} ${EVERY_ARTICLE}`), feature: { weight: 0 } };
    const isWord = ({ feature }: (typeof numbered)[number]): boolean => feature.kind === 'text';
    const marks = weightsOf([every, ...numbered.filter((one) => !isWord(one))]);
    this.hold({ place, newsItem: id, locale, date, marks, words: weightsOf(numbered.filter(isWord)) });
  }

  /** An article as another index has it. Its features keep their numbers; `know` says which those are. */
  hold({ place, newsItem: id, locale, date, marks, words }: Held): void {
    const candidate = { place, id, date, marks, words };
    this.byId.set(`${locale} ${id}`, candidate);
    this.byPlace.set(place, candidate);
    for (const { tokens, weights } of [marks, words]) {
      tokens.forEach((token, index) => {
        const list = this.lists.get(token) ?? [];
        this.lists.set(token, list);
        list.splice(indexIn(list, place), 0, { place, weight: weights[index]! });
      });
    }
  }

  /** @param known by locale and key, as in `SqlPostings` */
  know(known: ReadonlyMap<string, Pick<Known, 'token'>>): void {
    for (const [name, { token }] of known) this.tokens.set(name, token);
  }

  remove(locale: string, id: string): void {
    const candidate = this.byId.get(`${locale} ${id}`);
    if (candidate === undefined) return;
    const { place, marks, words } = candidate;
    this.byId.delete(`${locale} ${id}`);
    this.byPlace.delete(place);
    for (const token of [...marks.tokens, ...words.tokens]) this.lists.get(token)?.splice(indexIn(this.listOf(token), place), 1);
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
    const entries = ids.map((id) => this.byId.get(`${locale} ${id}`)).filter((candidate) => candidate !== undefined);
    return Promise.resolve(new Map(entries.map(({ id, place }) => [id, place])));
  }

  private tokenOf(name: string): Token {
    const token = this.tokens.get(name) ?? this.tokens.size + 1;
    this.tokens.set(name, token);
    return token;
  }

  private listOf(token: Token): readonly Posting[] {
    return this.lists.get(token) ?? NONE;
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
