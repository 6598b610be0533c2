/**
 * Fills the index's tables with whole rows, as articles written one by one in the order of time would leave them; made by the plugin's
 * own functions. Writing a million articles one by one would take an hour.
 */
import { BLOCK_SIZE } from '../../src/plugins/newsroom/server/src/other-news/edit-block';
import { EVERY_ARTICLE, keyOf, type Feature } from '../../src/plugins/newsroom/server/src/other-news/indexed-article';
import { STATES, toStored } from '../../src/plugins/newsroom/server/src/other-news/indexed-row';
import { packPostings } from '../../src/plugins/newsroom/server/src/other-news/pack';
import { placeOf } from '../../src/plugins/newsroom/server/src/other-news/place-of';
import type { Posting } from '../../src/plugins/newsroom/server/src/other-news/postings';
import { run, valuesOf, type Binding } from '../../src/plugins/newsroom/server/src/other-news/statement.store';
import { TABLES } from '../../src/plugins/newsroom/server/src/other-news/tables.store';
import { weightsOf } from '../../src/plugins/newsroom/server/src/other-news/weights-of';
import type { Place } from './places';
import { articleOf } from './synthetic-archive';

/** Rows in one statement. */
const ROWS = 200;
const ARTICLES = ['place', 'news_item', 'item_locale', 'date', 'public_from', 'state', 'features', 'hand'];
const BLOCKS = ['feature', 'start', 'size', 'data'];
const FEATURES = ['id', 'item_locale', 'name', 'count'];

/** Collects rows of one table and writes many at a time, everywhere. */
class Rows {
  private bindings: Binding[] = [];

  constructor(
    private readonly places: readonly Place[],
    private readonly table: string,
    private readonly columns: readonly string[],
  ) {}

  async add(...row: Binding[]): Promise<void> {
    this.bindings.push(...row);
    if (this.bindings.length >= ROWS * this.columns.length) await this.write();
  }

  async write(): Promise<void> {
    const rows = this.bindings.length / this.columns.length;
    const sql = `insert into ${this.table} (${this.columns.join(', ')}) values ${valuesOf(rows, this.columns.length)}`;
    if (rows > 0) await Promise.all(this.places.map(({ strapi }) => run(strapi, sql, this.bindings)));
    this.bindings = [];
  }
}

interface Known {
  token: number;
  feature: { weight: number };
  name: string;
  count: number;
  /** Place, weight, place, weight … of those that make no whole block yet: millions of them, too many to be objects. */
  open: number[];
}

const each = async (places: readonly Place[], sqlite: string, postgres: string): Promise<void> => {
  for (const { strapi, database } of places) await strapi.db.connection.raw(database === 'sqlite' ? sqlite : postgres);
};

const write = async (places: readonly Place[], total: number): Promise<void> => {
  const articles = new Rows(places, TABLES.articles, ARTICLES);
  const blocks = new Rows(places, TABLES.blocks, BLOCKS);
  const features = new Rows(places, TABLES.features, FEATURES);
  const known = new Map<string, Known>();
  const number = (name: string): Known => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fresh: Known = { token: known.size + 1, feature: { weight: 0 }, name, count: 0, open: [] };
    known.set(name, fresh);
    return fresh;
  };
  const close = async ({ token, open }: Known): Promise<void> => {
    const postings = Array.from({ length: open.length / 2 }, (_, at): Posting => ({ place: open[2 * at], weight: open[2 * at + 1] }));
    await blocks.add(token, postings[0].place, postings.length, Buffer.from(packPostings(postings)));
  };
  const weigh = (of: readonly Feature[]) => of.map((feature) => ({ ...number(keyOf(feature)), feature }));

  for (let at = 0; at < total; at += 1) {
    const article = articleOf(at, total);
    const place = placeOf(article);
    const words = weigh(article.features.filter(({ kind }) => kind === 'text'));
    const marks = [number(EVERY_ARTICLE), ...weigh(article.features.filter(({ kind }) => kind !== 'text'))];
    for (const { name, feature } of [...marks, ...words]) {
      const it = number(name);
      if (it.open.length === 2 * BLOCK_SIZE) {
        await close(it);
        it.open = [];
      }
      it.open.push(place, feature.weight);
      it.count += 1;
    }
    const { id, locale, date } = article;
    const row = { place, newsItem: id, locale, date, publicFrom: date, state: STATES.listed, pinned: [], excluded: [] };
    const stored = toStored({ ...row, marks: weightsOf(marks), words: weightsOf(words) });
    await articles.add(place, id, locale, date, date, stored.state, Buffer.from(stored.features), null);
    if ((at + 1) % 50_000 === 0) console.error(`${at + 1} articles`);
  }
  for (const feature of known.values()) {
    await close(feature);
    await features.add(feature.token, 'ru', feature.name, feature.count);
  }
  for (const rows of [articles, blocks, features]) await rows.write();
};

/** @param places of which none holds anything yet */
export const fillIndex = async (places: readonly Place[], total: number): Promise<void> => {
  await each(places, 'pragma synchronous = off', 'select 1');
  await write(places, total);
  await each(places, 'pragma synchronous = full', 'select 1');
  await each(
    places,
    'pragma wal_checkpoint(truncate)',
    `select setval(pg_get_serial_sequence('${TABLES.features}', 'id'), (select max(id) from ${TABLES.features}))`,
  );
  for (const table of Object.values(TABLES)) await each(places, 'select 1', `vacuum analyze ${table}`);
  await each(places, 'select 1', 'checkpoint');
};
