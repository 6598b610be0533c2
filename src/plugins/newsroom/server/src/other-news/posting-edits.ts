/** What a change of one article adds to the postings and takes from them. */
import { packWeights, unpackWeights, type Weights } from './pack';
import type { Posting, Token } from './postings';

/** Of one place: the weight of each feature that changes, null where it is taken out. */
export interface PostingEdit {
  place: number;
  /** Features that the place had not. */
  added: ReadonlyMap<Token, number>;
  /** Features that it had with another weight. */
  reweighed: ReadonlyMap<Token, number>;
  taken: readonly Token[];
}

type Had = ReadonlyMap<Token, number>;

/** What has to be done where a place had some features and is to have others; null for nothing. */
export const editBetween = (place: number, had: Had, wanted: Had): PostingEdit | null => {
  const fresh = [...wanted].filter(([token]) => !had.has(token));
  const reweighed = [...wanted].filter(([token, weight]) => had.has(token) && had.get(token) !== weight);
  const taken = [...had.keys()].filter((token) => !wanted.has(token));
  const isNothing = fresh.length + reweighed.length + taken.length === 0;
  return isNothing ? null : { place, added: new Map(fresh), reweighed: new Map(reweighed), taken };
};

const toWeights = (features: ReadonlyMap<Token, number>): Weights => {
  const sorted = [...features].sort(([a], [b]) => a - b);
  return { tokens: sorted.map(([token]) => token), weights: sorted.map(([, weight]) => weight) };
};

const toMap = ({ tokens, weights }: Weights): Map<Token, number> => new Map(tokens.map((token, index) => [token, weights[index]!]));

export const packEdit = ({ added, reweighed, taken }: PostingEdit): Uint8Array =>
  packWeights([toWeights(added), toWeights(reweighed), toWeights(new Map(taken.map((token) => [token, 0])))]);

const NONE: Weights = { tokens: [], weights: [] };

export const unpackEdit = (place: number, data: Uint8Array): PostingEdit => {
  const [added = NONE, reweighed = NONE, taken = NONE] = unpackWeights(data);
  return { place, added: toMap(added), reweighed: toMap(reweighed), taken: taken.tokens };
};

/**
 * Edits that wait to be written, laid over what was read. To lay one over postings that have it already changes nothing, so it does
 * not matter if it is written between two reads.
 */
export class WaitingEdits {
  private readonly byFeature = new Map<Token, Array<{ place: number; weight: number | null; difference: number }>>();
  /** Postings of one feature that were taken out, at most: so many more have to be read to have enough. */
  readonly mostTaken: number;

  /** @param edits in the order in which they were made */
  constructor(edits: readonly PostingEdit[]) {
    const taken = new Map<Token, number>();
    for (const edit of edits) {
      const { place } = edit;
      for (const [token, weight] of edit.added) this.note(token, { place, weight, difference: 1 });
      for (const [token, weight] of edit.reweighed) this.note(token, { place, weight, difference: 0 });
      for (const token of edit.taken) {
        this.note(token, { place, weight: null, difference: -1 });
        taken.set(token, (taken.get(token) ?? 0) + 1);
      }
    }
    this.mostTaken = Math.max(0, ...taken.values());
  }

  /** What is to be added to a feature's count. */
  difference(token: Token): number {
    return this.byFeature.get(token)?.reduce((sum, { difference }) => sum + difference, 0) ?? 0;
  }

  /** @param postings of one feature, ascending */
  over(token: Token, postings: readonly Posting[]): readonly Posting[] {
    const edits = this.byFeature.get(token);
    if (edits === undefined) return postings;
    const weights = new Map(edits.map(({ place, weight }) => [place, weight]));
    const changed = [...weights].flatMap(([place, weight]) => (weight === null ? [] : [{ place, weight }]));
    return [...postings.filter(({ place }) => !weights.has(place)), ...changed].sort((a, b) => a.place - b.place);
  }

  private note(token: Token, edit: { place: number; weight: number | null; difference: number }): void {
    const edits = this.byFeature.get(token);
    if (edits === undefined) this.byFeature.set(token, [edit]);
    else edits.push(edit);
  }
}

export const NO_EDITS = new WaitingEdits([]);
