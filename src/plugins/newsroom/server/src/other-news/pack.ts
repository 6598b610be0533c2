/** How lists of numbers are kept: what grows is written as the difference to the one before. */
import type { Posting } from './postings';
import { VarintReader, VarintWriter } from './varints';

/** Tokens ascending, each with its weight. */
export interface Weights {
  tokens: readonly number[];
  weights: readonly number[];
}

/** @param postings ascending; the first place is kept beside the bytes */
export const packPostings = (postings: readonly Posting[]): Uint8Array => {
  const writer = new VarintWriter();
  let last = postings[0]?.place ?? 0;
  for (const { place, weight } of postings) {
    writer.write(place - last);
    writer.write(weight);
    last = place;
  }
  return writer.finish();
};

export const unpackPostings = (start: number, bytes: Uint8Array): Posting[] => {
  const reader = new VarintReader(bytes);
  const postings: Posting[] = [];
  let place = start;
  while (reader.hasMore) {
    place += reader.read();
    postings.push({ place, weight: reader.read() });
  }
  return postings;
};

/** Several lists in one, each after its length. */
export const packWeights = (lists: readonly Weights[]): Uint8Array => {
  const writer = new VarintWriter();
  for (const { tokens, weights } of lists) {
    writer.write(tokens.length);
    let last = 0;
    tokens.forEach((token, index) => {
      writer.write(token - last);
      writer.write(weights[index] ?? 0);
      last = token;
    });
  }
  return writer.finish();
};

export const unpackWeights = (bytes: Uint8Array): Weights[] => {
  const reader = new VarintReader(bytes);
  const lists: Weights[] = [];
  while (reader.hasMore) {
    const length = reader.read();
    const tokens = new Array<number>(length);
    const weights = new Array<number>(length);
    let token = 0;
    for (let index = 0; index < length; index += 1) {
      token += reader.read();
      tokens[index] = token;
      weights[index] = reader.read();
    }
    lists.push({ tokens, weights });
  }
  return lists;
};
