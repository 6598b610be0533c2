/** How an article's features are kept: as in pack.ts, with a table of the few weights where that is shorter. */
import { unpackWeights, type Weights } from './pack';
import { VarintReader, VarintWriter } from './varints';

/** Before lists with tables. Lists of pairs begin with their length, and no article's first list is empty. */
const WITH_TABLES = 0;

/** @param lists of which the first is not empty */
export const packFeatures = (lists: readonly Weights[]): Uint8Array => {
  const writer = new VarintWriter();
  writer.write(WITH_TABLES);
  for (const { tokens, weights } of lists) {
    const table = [...new Set(weights)].sort((a, b) => a - b);
    const numbers = new Map(table.map((weight, number) => [weight, number]));
    writer.write(tokens.length);
    writer.write(table.length);
    for (const weight of table) writer.write(weight);
    let last = 0;
    tokens.forEach((token, index) => {
      writer.write((token - last) * table.length + numbers.get(weights[index]!)!);
      last = token;
    });
  }
  return writer.finish();
};

const readList = (reader: VarintReader): Weights => {
  const length = reader.read();
  const table = Array.from({ length: reader.read() }, () => reader.read());
  const size = table.length;
  const tokens = new Array<number>(length);
  const weights = new Array<number>(length);
  let token = 0;
  for (let index = 0; index < length; index += 1) {
    const value = reader.read();
    const difference = Math.floor(value / size);
    token += difference;
    tokens[index] = token;
    weights[index] = table[value - difference * size]!;
  }
  return { tokens, weights };
};

export const unpackFeatures = (bytes: Uint8Array): Weights[] => {
  if (bytes[0] !== WITH_TABLES) return unpackWeights(bytes);
  const reader = new VarintReader(bytes);
  reader.read();
  const lists: Weights[] = [];
  while (reader.hasMore) lists.push(readList(reader));
  return lists;
};
