/** What the index held of an article before each of its latest changes, and holds now: read once for all lists that are kept. */
import type { Core } from '@strapi/strapi';

import { coalesce } from '../saving/coalesce';
import { settleDue } from './index-article.service';
import { changesAfter, type NotedChange } from './list-changes.store';
import type { ArticleChange } from './list-basis';

/** Changes that are remembered; of a list that is older it can't be told whether it stands. */
const MOST = 500;

export class IndexChanges {
  /** The last change that was read; null before anybody asked. */
  private last: number | null = null;
  /** All changes after it are remembered. */
  private from = 0;
  private changes: NotedChange[] = [];
  private readUpTo = -1;
  private wanted = -1;

  constructor(private readonly strapi: Core.Strapi) {}

  /**
   * Reads what was changed up to a step of whoever looks for changes: a number that rises with each that is seen. Articles whose time has come
   * are listed before.
   *
   * @param place from which on it is to be known
   */
  async catchUp(step: number, place: number): Promise<void> {
    this.last ??= this.from = place;
    if (this.readUpTo < step) {
      this.wanted = Math.max(this.wanted, step);
      await this.read();
    }
  }

  /**
   * Each article that has been changed since a place, from what it was there to what it is, and the place where that ends; null where it is
   * forgotten.
   */
  since(place: number): { changed: ArticleChange[]; end: number } | null {
    if (this.last === null || place < this.from) return null;
    const changed = new Map<string, ArticleChange>();
    for (const { id, newsItem, locale, before, now } of this.changes) {
      if (id <= place) continue;
      const name = `${locale} ${newsItem}`;
      changed.set(name, { newsItem, locale, before: changed.has(name) ? changed.get(name)!.before : before, after: now });
    }
    return { changed: [...changed.values()], end: this.last };
  }

  private readonly read = coalesce(async () => {
    const step = this.wanted;
    const last = this.last ?? 0;
    const find = () => changesAfter(this.strapi, last, Date.now(), MOST);
    let found = await find();
    if (found.isDue) {
      await settleDue(this.strapi, new Date());
      found = await find();
    }
    const { changes, top } = found;
    // Another database has been put in the place of this one, or what was before is not known.
    if (changes === null || top < last) this.forget(top);
    else this.remember(changes);
    this.readUpTo = step;
  });

  private forget(top: number): void {
    this.last = this.from = top;
    this.changes = [];
  }

  private remember(changes: readonly NotedChange[]): void {
    this.changes.push(...changes);
    this.last = changes.at(-1)?.id ?? this.last;
    if (this.changes.length <= MOST) return;
    this.from = this.changes[this.changes.length - MOST - 1]!.id;
    this.changes = this.changes.slice(-MOST);
  }
}

const known = new WeakMap<object, IndexChanges>();

export const indexChanges = (strapi: Core.Strapi): IndexChanges => {
  const changes = known.get(strapi) ?? new IndexChanges(strapi);
  known.set(strapi, changes);
  return changes;
};
