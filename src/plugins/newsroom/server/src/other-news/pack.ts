/**
 * How lists of numbers are kept: what grows is written as the difference to the one before. Weights are few, so where they repeat
 * they stand once at the head, and each difference carries the number of its weight: two bytes of seven are saved that way.
 */
import type { Posting } from './postings';
import { VarintReader, VarintWriter } from './varints';

/** Tokens ascending, each with its weight. */
export interface Weights {
  tokens: readonly number[];
  weights: readonly number[];
}

/** The weights that a list has, ascending, each with its number; null where to write them once would not pay. */
const tableOf = (weights: readonly number[], most: number): Map<number, number> | null => {
  const distinct = [...new Set(weights)].sort((a, b) => a - b);
  const fits = (most + 1) * distinct.length <= Number.MAX_SAFE_INTEGER;
  return fits && distinct.length * 2 <= weights.length ? new Map(distinct.map((weight, number) => [weight, number])) : null;
};

const writeTable = (writer: VarintWriter, table: ReadonlyMap<number, number>): void => {
  writer.write(table.size);
  for (const weight of table.keys()) writer.write(weight);
};

const readTable = (reader: VarintReader, size: number): number[] => Array.from({ length: size }, () => reader.read());

/**
 * The first difference of all is 0, so a list that begins with 0 is one of pairs, and one that begins otherwise has a table.
 *
 * @param postings ascending; the first place is kept beside the bytes
 */
export const packPostings = (postings: readonly Posting[]): Uint8Array => {
  const writer = new VarintWriter();
  const start = postings[0]?.place ?? 0;
  const table = tableOf(
    postings.map(({ weight }) => weight),
    (postings.at(-1)?.place ?? 0) - start,
  );
  let last = start;
  if (table !== null && table.size > 0) writeTable(writer, table);
  for (const { place, weight } of postings) {
    if (table === null) {
      writer.write(place - last);
      writer.write(weight);
    } else {
      writer.write((place - last) * table.size + table.get(weight)!);
    }
    last = place;
  }
  return writer.finish();
};

export const unpackPostings = (start: number, bytes: Uint8Array): Posting[] => {
  const reader = new VarintReader(bytes);
  const postings: Posting[] = [];
  let place = start;
  if (bytes[0] === 0) {
    while (reader.hasMore) {
      place += reader.read();
      postings.push({ place, weight: reader.read() });
    }
    return postings;
  }
  if (bytes.length === 0) return postings;
  const size = reader.read();
  const table = readTable(reader, size);
  while (reader.hasMore) {
    const value = reader.read();
    const difference = size === 1 ? value : Math.floor(value / size);
    place += difference;
    postings.push({ place, weight: table[value - difference * size]! });
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
