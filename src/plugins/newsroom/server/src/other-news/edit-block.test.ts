import fc from 'fast-check';

import { BLOCK_SIZE, editBlock } from './edit-block';
import type { Posting } from './postings';

const blockOf = (length: number): Posting[] => Array.from({ length }, (_, index) => ({ place: index * 2, weight: 1 }));

describe('editBlock', () => {
  it.each<[string, number, number, number | null, number[], number]>([
    ['adds', 3, 1, 7, [4], 1],
    ['replaces', 3, 2, 7, [3], 0],
    ['takes out', 3, 2, null, [2], -1],
    ['leaves no empty block', 1, 0, null, [], -1],
    ['takes out nothing that is not there', 2, 5, null, [2], 0],
    ['begins a new block behind a full one', BLOCK_SIZE, 999, 7, [BLOCK_SIZE, 1], 1],
    ['halves a full one', BLOCK_SIZE, 5, 7, [BLOCK_SIZE / 2, BLOCK_SIZE / 2 + 1], 1],
  ])('%s', (_, length, place, weight, lengths, difference) => {
    const { blocks, ...rest } = editBlock(blockOf(length), place, weight);
    expect(blocks.map((block) => block.length)).toEqual(lengths);
    expect(rest.difference).toBe(difference);
  });

  it('is a sorted map, parted', () => {
    const edits = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.option(fc.nat({ max: 9 }))), { maxLength: 600 });
    fc.assert(
      fc.property(edits, (list) => {
        const blocks: Posting[][] = [];
        const wanted = new Map<number, number>();
        for (const [place, weight] of list) {
          const index = Math.max(0, blocks.filter(([first]) => first!.place <= place).length - 1);
          blocks.splice(index, 1, ...editBlock(blocks[index] ?? [], place, weight).blocks);
          if (weight === null) wanted.delete(place);
          else wanted.set(place, weight);
        }
        expect(blocks.flat()).toEqual([...wanted].sort(([a], [b]) => a - b).map(([place, weight]) => ({ place, weight })));
        expect(Math.max(0, ...blocks.map((block) => block.length))).toBeLessThanOrEqual(BLOCK_SIZE);
      }),
    );
  });
});
