import type { Core } from '@strapi/strapi';

import { placesOf, rowsAt } from './articles.store';
import { blocksAround, furtherBlocks, type Block } from './blocks.store';
import { lookUp } from './features.store';
import { unpackPostings } from './pack';
import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';
import { STATES } from './indexed-row';

/** Blocks read at once where those around a place held too little. */
const FURTHER = 4;

/** The index in the database. */
export class SqlPostings implements Postings {
  /** @param known features that were looked up already, by locale and key */
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly known: ReadonlyMap<string, Known> = new Map(),
  ) {}

  async lookup(locale: string, keys: readonly string[]): Promise<Map<string, Known>> {
    const found = new Map<string, Known>();
    const missing: string[] = [];
    for (const key of keys) {
      const known = this.known.get(`${locale} ${key}`);
      if (known === undefined) missing.push(key);
      else found.set(key, known);
    }
    for (const [key, known] of await lookUp(this.strapi, locale, missing)) found.set(key, known);
    return found;
  }

  async nearest(window: Window): Promise<Map<Token, Posting[]>> {
    const byToken = new Map<Token, Block[]>();
    for (const block of await blocksAround(this.strapi, window.tokens, window.place, window.direction)) {
      const blocks = byToken.get(block.feature);
      if (blocks === undefined) byToken.set(block.feature, [block]);
      else blocks.push(block);
    }
    const found = new Map<Token, Posting[]>();
    for (const [token, blocks] of byToken) found.set(token, await this.cut(token, blocks, window));
    return found;
  }

  async articles(places: readonly number[]): Promise<Candidate[]> {
    const rows = await rowsAt(this.strapi, places);
    return rows
      .filter(({ state }) => state === STATES.listed)
      .map(({ place, newsItem, date, marks, words }) => ({ place, id: newsItem, date, marks, words }));
  }

  places(locale: string, ids: readonly string[]): Promise<Map<string, number>> {
    return placesOf(this.strapi, locale, ids);
  }

  /** As many postings as are wanted on either side; reads on where the blocks at hand hold too few. */
  private async cut(token: Token, blocks: readonly Block[], { place, direction, limit }: Window): Promise<Posting[]> {
    const before: Posting[] = [];
    const behind: Posting[] = [];
    const take = ({ start, data }: Block): void => {
      for (const posting of unpackPostings(start, data)) (posting.place <= place ? before : behind).push(posting);
    };
    blocks.forEach(take);
    let first = blocks.filter(({ start }) => start <= place).length > 1 ? blocks[0]?.start : undefined;
    while (before.length < limit && first !== undefined) {
      const more = await furtherBlocks(this.strapi, token, first, 'before', FURTHER);
      before.unshift(...more.flatMap(({ start, data }) => unpackPostings(start, data)));
      first = more[0]?.start;
    }
    let last = direction === 'any' ? blocks.find(({ start }) => start > place)?.start : undefined;
    while (behind.length < limit && last !== undefined) {
      const more = await furtherBlocks(this.strapi, token, last, 'behind', FURTHER);
      more.forEach(take);
      last = more.at(-1)?.start;
    }
    return [...before.slice(-limit), ...(direction === 'any' ? behind.slice(0, limit) : [])];
  }
}
