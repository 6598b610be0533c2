import type { Core } from '@strapi/strapi';

import { candidatesAt, placesOf } from './articles.store';
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

  articles(places: readonly number[]): Promise<Candidate[]> {
    return candidatesAt(this.strapi, places);
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

  /** The postings around a place, ascending: of the blocks at hand as few as hold enough, and further ones where all hold too few. */
  private async readAround(token: Token, blocks: readonly Block[], { place, direction, limit }: Window): Promise<Posting[]> {
    const past = blocks.filter(({ start }) => start <= place);
    const around = postingsOf(past.slice(-1));
    const before = countUpTo(around, place);
    const behind = around.length - before;
    const earlier = await this.readOn(token, 'before', past.at(-2), limit - before);
    if (direction === 'past') return [...earlier, ...around];
    const next = blocks.find(({ start }) => start > place);
    return [...earlier, ...around, ...(await this.readOn(token, 'behind', next, limit - behind))];
  }

  /** From a block on, away from the place, until there are as many as are wanted. */
  private async readOn(token: Token, side: 'before' | 'behind', from: Block | undefined, wanted: number): Promise<Posting[]> {
    const lists: Posting[][] = [];
    let missing = wanted;
    for (let blocks = from === undefined ? [] : [from]; missing > 0 && blocks.length > 0; ) {
      const postings = postingsOf(blocks);
      lists.push(postings);
      missing -= postings.length;
      const { start } = (side === 'before' ? blocks[0] : blocks.at(-1))!;
      blocks = missing > 0 ? await furtherBlocks(this.strapi, token, start, side, FURTHER) : [];
    }
    return (side === 'before' ? lists.reverse() : lists).flat();
  }
}

const postingsOf = (blocks: readonly Block[]): Posting[] => {
  const lists = blocks.map(({ start, data }) => unpackPostings(start, data));
  return lists.length === 1 ? lists[0]! : lists.flat();
};

/** How many of the first postings stand up to a place. */
const countUpTo = (postings: readonly Posting[], place: number): number => {
  const after = postings.findIndex((posting) => posting.place > place);
  return after < 0 ? postings.length : after;
};

/** As many as are wanted on either side. */
const cut = (postings: readonly Posting[], { place, direction, limit }: Window): Posting[] => {
  const middle = countUpTo(postings, place);
  return postings.slice(Math.max(middle - limit, 0), direction === 'any' ? middle + limit : middle);
};
