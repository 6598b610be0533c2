/** What the index held of an article before each of its latest changes, and holds now: read once for all lists that are kept. */
import type { Core } from '@strapi/strapi';

import { coalesce } from '../saving/coalesce';
import { settleDue } from './index-article.service';
import type { IndexedRow } from './indexed-row';
import { changesAfter, type NotedChange } from './list-changes.store';
import type { ArticleChange } from './list-basis';

/** Changes that are remembered; of a list that is older it can't be told whether it stands. */
const MOST = 500;

const nameOf = ({ newsItem, locale }: { newsItem: string; locale: string }): string => `${locale} ${newsItem}`;

export class IndexChanges {
  /** The last change that was read; null before anybody asked. */
  private last: number | null = null;
  /** All changes after it are remembered. */
  private from = 0;
  private changes: NotedChange[] = [];
  private readonly rows = new Map<string, IndexedRow | null>();
  private readUpTo = -1;
  private wanted = -1;

  constructor(private readonly strapi: Core.Strapi) {}

  /**
   * Reads what was changed up to a step of whoever looks for changes: a number that rises with each that is seen. Articles whose time has come
   * are listed before.
   *
   * @param place from which on it is to be known
   * @returns the place where it ends
   */
  async catchUp(step: number, place: number): Promise<number> {
    this.last ??= this.from = place;
    if (this.readUpTo < step) {
      this.wanted = Math.max(this.wanted, step);
      await this.read();
    }
    return this.last;
  }

  /** Each article that has been changed since a place, from what it was there to what it is; null where that is forgotten. */
  since(place: number): ArticleChange[] | null {
    if (place < this.from) return null;
    const changed = new Map<string, ArticleChange>();
    for (const change of this.changes) {
      const name = nameOf(change);
      if (change.id <= place || changed.has(name)) continue;
      const { newsItem, locale, before } = change;
      changed.set(name, { newsItem, locale, before, after: this.rows.get(name) ?? null });
    }
    return [...changed.values()];
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
    this.rows.clear();
  }

  private remember(changes: readonly NotedChange[]): void {
    for (const change of changes) this.rows.set(nameOf(change), change.now);
    this.changes.push(...changes);
    this.last = changes.at(-1)?.id ?? this.last;
    if (this.changes.length <= MOST) return;
    this.from = this.changes[this.changes.length - MOST - 1]!.id;
    this.changes = this.changes.slice(-MOST);
    const names = new Set(this.changes.map(nameOf));
    for (const name of this.rows.keys()) if (!names.has(name)) this.rows.delete(name);
  }
}

const known = new WeakMap<object, IndexChanges>();

export const indexChanges = (strapi: Core.Strapi): IndexChanges => {
  const changes = known.get(strapi) ?? new IndexChanges(strapi);
  known.set(strapi, changes);
  return changes;
};
