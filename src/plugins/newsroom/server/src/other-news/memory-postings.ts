import { keyOf, type IndexedArticle } from './indexed-article';
import type { Posting, Postings, Window } from './postings';

/** An index in memory: for benchmarks, and as the yardstick that the database's index is tested against. */
export class MemoryPostings implements Postings {
  private readonly byId = new Map<string, IndexedArticle>();
  /** Oldest first, ids ascending. */
  private readonly byKey = new Map<string, Posting[]>();

  put(article: IndexedArticle): void {
    this.remove(article.locale, article.id);
    this.byId.set(`${article.locale} ${article.id}`, article);
    for (const feature of article.features) {
      const list = this.listOf(article.locale, keyOf(feature));
      const posting = { id: article.id, date: article.date, weight: feature.weight };
      list.splice(placeOf(list, posting), 0, posting);
    }
  }

  remove(locale: string, id: string): void {
    const article = this.byId.get(`${locale} ${id}`);
    if (article === undefined) return;
    this.byId.delete(`${locale} ${id}`);
    for (const feature of article.features) {
      const list = this.listOf(locale, keyOf(feature));
      list.splice(placeOf(list, article), 1);
    }
  }

  counts(locale: string, keys: readonly string[]): Promise<Map<string, number>> {
    return Promise.resolve(new Map(keys.map((key) => [key, this.byKey.get(`${locale} ${key}`)?.length ?? 0])));
  }

  nearest({ locale, keys, date, direction, limit }: Window): Promise<Map<string, Posting[]>> {
    const read = (key: string): [string, Posting[]] => {
      const list = this.byKey.get(`${locale} ${key}`) ?? [];
      const after = placeOf(list, { date: date + 1, id: '' });
      return [key, list.slice(Math.max(after - limit, 0), direction === 'any' ? after + limit : after)];
    };
    return Promise.resolve(new Map(keys.map(read)));
  }

  articles(locale: string, ids: readonly string[]): Promise<IndexedArticle[]> {
    return Promise.resolve(ids.map((id) => this.byId.get(`${locale} ${id}`)).filter((article) => article !== undefined));
  }

  private listOf(locale: string, key: string): Posting[] {
    const list = this.byKey.get(`${locale} ${key}`) ?? [];
    this.byKey.set(`${locale} ${key}`, list);
    return list;
  }
}

/** Where a posting stands, or would stand, in a list from the oldest to the newest. */
const placeOf = (list: readonly Posting[], posting: { date: number; id: string }): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = list[middle];
    if (at !== undefined && (at.date < posting.date || (at.date === posting.date && at.id < posting.id))) low = middle + 1;
    else high = middle;
  }
  return low;
};
