import type { Posting } from './postings';

/** A block that grows beyond it is parted. */
export const BLOCK_SIZE = 128;

export interface Edited {
  /** What the block becomes: none, one or two blocks. */
  blocks: Posting[][];
  /** Of the feature's count. */
  difference: 1 | 0 | -1;
}

/** What a block that grew too large becomes: behind the last posting a new one begins, for archives grow at the end; elsewhere halves. */
const parted = (postings: Posting[], at: number): Posting[][] => {
  if (postings.length <= BLOCK_SIZE) return [postings];
  const cut = at === postings.length - 1 ? at : postings.length >> 1;
  return [postings.slice(0, cut), postings.slice(cut)];
};

/** Puts a posting into the block that it belongs to, or, where the weight is null, takes it out. */
export const editBlock = (block: readonly Posting[], place: number, weight: number | null): Edited => {
  const at = block.findIndex((posting) => posting.place >= place);
  const index = at < 0 ? block.length : at;
  const isThere = block[index]?.place === place;
  if (weight === null) {
    const rest = block.filter((posting) => posting.place !== place);
    return { blocks: rest.length === 0 ? [] : [rest], difference: isThere ? -1 : 0 };
  }
  const postings = [...block.slice(0, index), { place, weight }, ...block.slice(isThere ? index + 1 : index)];
  return { blocks: parted(postings, index), difference: isThere ? 0 : 1 };
};
