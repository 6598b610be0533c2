import type { Core } from '@strapi/strapi';

import { placesOf, rowsAt } from './articles.store';
import { blocksAround, furtherBlocks, type Block } from './blocks.store';
import { readEdits, toEdit } from './edits.store';
import { lookUp } from './features.store';
import { unpackPostings } from './pack';
import { WaitingEdits } from './posting-edits';
import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';
import { STATES, type IndexedRow } from './indexed-row';

/** Blocks read at once where those around a place held too little. */
const FURTHER = 4;

const byFeature = (blocks: readonly Block[]): Map<Token, Block[]> => {
  const found = new Map<Token, Block[]>();
  for (const block of blocks) {
    const known = found.get(block.feature);
    if (known === undefined) found.set(block.feature, [block]);
    else known.push(block);
  }
  return found;
};

/** What need not be asked of the database, or can be asked together with something else. */
export interface Ahead {
  /** Features that were looked up already, by locale and key. */
  known?: ReadonlyMap<string, Known>;
  /** Edits that waited when they were. */
  waiting?: WaitingEdits;
  /** The article that the list is for, as the index has it. */
  own?: Pick<IndexedRow, 'newsItem' | 'locale' | 'place' | 'state'>;
  /** What may be wanted of the past of a place later on. */
  ahead?: { tokens: readonly Token[]; place: number };
}

/** The index in the database. */
export class SqlPostings implements Postings {
  private readonly known: ReadonlyMap<string, Known>;
  private readonly read = new Map<Token, Block[]>();
  private waiting: WaitingEdits | null;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly given: Ahead = {},
  ) {
    this.known = given.known ?? new Map();
    this.waiting = given.waiting ?? null;
  }

  async lookup(locale: string, keys: readonly string[]): Promise<Map<string, Known>> {
    const found = new Map<string, Known>();
    const missing: string[] = [];
    for (const key of keys) {
      const known = this.known.get(`${locale} ${key}`);
      if (known === undefined) missing.push(key);
      else found.set(key, known);
    }
    if (missing.length === 0) return found;
    const { features, waiting } = await lookUp(this.strapi, locale, missing);
    this.waiting ??= waiting;
    for (const { key, token, count } of features) found.set(key, { token, count });
    return found;
  }

  async nearest(window: Window): Promise<Map<Token, Posting[]>> {
    // Before the blocks: an edit that is written meanwhile is then there twice, and not nowhere.
    const waiting = (this.waiting ??= new WaitingEdits((await readEdits(this.strapi)).map(toEdit)));
    const wider = { ...window, limit: window.limit + waiting.mostTaken };
    const blocks = await this.blocksOf(window);
    const found = new Map<Token, Posting[]>();
    for (const token of window.tokens) {
      found.set(token, cut(waiting.over(token, await this.readAround(token, blocks.get(token) ?? [], wider)), window));
    }
    return found;
  }

  async articles(places: readonly number[]): Promise<Candidate[]> {
    const rows = await rowsAt(this.strapi, places);
    return rows
      .filter(({ state }) => state === STATES.listed)
      .map(({ place, newsItem, date, marks, words }) => ({ place, id: newsItem, date, marks, words }));
  }

  async places(locale: string, ids: readonly string[]): Promise<Map<string, number>> {
    const { own } = this.given;
    const isOwn = (id: string): boolean => own?.newsItem === id && own.locale === locale;
    const found = await placesOf(
      this.strapi,
      locale,
      ids.filter((id) => !isOwn(id)),
    );
    if (own?.state === STATES.listed && ids.some(isOwn)) found.set(own.newsItem, own.place);
    return found;
  }

  /** The blocks around a place, and on the way those that may be wanted afterwards. */
  private async blocksOf({ tokens, place, direction }: Window): Promise<Map<Token, Block[]>> {
    const { ahead } = this.given;
    const isAhead = direction === 'past' && ahead?.place === place && tokens.every((token) => this.read.has(token));
    if (isAhead) return new Map(tokens.map((token) => [token, this.read.get(token) ?? []]));
    const wanted = [
      { tokens, place, direction },
      ...(ahead === undefined || this.read.size > 0 ? [] : [{ ...ahead, direction: 'past' as const }]),
    ];
    const [blocks = [], later = []] = await blocksAround(this.strapi, wanted);
    for (const token of wanted[1]?.tokens ?? []) this.read.set(token, []);
    for (const block of later) this.read.get(block.feature)?.push(block);
    return byFeature(blocks);
  }

  /** The postings of the blocks at hand, ascending; reads on where they hold too few on either side. */
  private async readAround(token: Token, blocks: readonly Block[], { place, direction, limit }: Window): Promise<Posting[]> {
    const postings = blocks.flatMap(({ start, data }) => unpackPostings(start, data));
    let before = postings.filter((posting) => posting.place <= place).length;
    let behind = postings.length - before;
    let first = blocks.filter(({ start }) => start <= place).length > 1 ? blocks[0]?.start : undefined;
    while (before < limit && first !== undefined) {
      const more = await furtherBlocks(this.strapi, token, first, 'before', FURTHER);
      const further = more.flatMap(({ start, data }) => unpackPostings(start, data));
      postings.unshift(...further);
      before += further.length;
      first = more[0]?.start;
    }
    let last = direction === 'any' ? blocks.find(({ start }) => start > place)?.start : undefined;
    while (behind < limit && last !== undefined) {
      const more = await furtherBlocks(this.strapi, token, last, 'behind', FURTHER);
      const further = more.flatMap(({ start, data }) => unpackPostings(start, data));
      postings.push(...further);
      behind += further.length;
      last = more.at(-1)?.start;
    }
    return postings;
  }
}

/** As many as are wanted on either side. */
const cut = (postings: readonly Posting[], { place, direction, limit }: Window): Posting[] => {
  const after = postings.findIndex((posting) => posting.place > place);
  const middle = after < 0 ? postings.length : after;
  return postings.slice(Math.max(middle - limit, 0), direction === 'any' ? middle + limit : middle);
};
