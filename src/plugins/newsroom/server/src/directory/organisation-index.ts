import { patternsOf, type OrganisationPattern } from './organisation-patterns';
import type { OrganisationRecord } from './records';
import { spellingKey } from './spelling-key';

const ROOT = 0;

/** Patterns of the same words with the same capitals. */
export interface Spelling {
  words: readonly string[];
  capitals: readonly boolean[];
  patterns: OrganisationPattern[];
}

const isSpelledAlike = (a: Pick<Spelling, 'words' | 'capitals'>, b: Pick<Spelling, 'words' | 'capitals'>): boolean =>
  a.words.every((word, at) => word === b.words[at] && a.capitals[at] === b.capitals[at]);

/**
 * Organisations by the words of their names: a tree over word keys, so that reading a text costs one step per word whatever the
 * number of names. Changes one record at a time.
 */
export class OrganisationIndex {
  private readonly records = new Map<string, OrganisationRecord>();
  private readonly steps: (Map<string, number> | undefined)[] = [];
  private readonly ends = new Map<number, Spelling[]>();
  private nodes = 1;
  private depth = 0;

  get size(): number {
    return this.records.size;
  }

  /** The most words any name has. */
  get longestName(): number {
    return this.depth;
  }

  get(documentId: string): OrganisationRecord | undefined {
    return this.records.get(documentId);
  }

  upsert(record: OrganisationRecord): void {
    this.remove(record.documentId);
    this.records.set(record.documentId, record);
    for (const pattern of patternsOf(record)) {
      const node = this.nodeOf(pattern.words, true);
      this.depth = Math.max(this.depth, pattern.words.length);
      this.add(node, pattern);
    }
  }

  remove(documentId: string): boolean {
    const record = this.records.get(documentId);
    if (!record) return false;
    this.records.delete(documentId);
    for (const pattern of patternsOf(record)) {
      const node = this.nodeOf(pattern.words, false);
      const rest = (this.ends.get(node) ?? []).flatMap((spelling) => {
        const patterns = spelling.patterns.filter((other) => other.record.documentId !== documentId);
        return patterns.length ? [{ ...spelling, patterns }] : [];
      });
      if (rest.length) this.ends.set(node, rest);
      else this.ends.delete(node);
    }
    return true;
  }

  /** The node after one more word; `ROOT_NODE` to begin with; undefined when no name goes on so. */
  step(node: number, key: string): number | undefined {
    return this.steps[node]?.get(key);
  }

  /** The names that end here, those spelled alike together: a hundred regional ministries differ in what they leave out only. */
  spellingsAt(node: number): readonly Spelling[] | undefined {
    return this.ends.get(node);
  }

  private add(node: number, pattern: OrganisationPattern): void {
    const spellings = this.ends.get(node);
    const same = spellings?.find((spelling) => isSpelledAlike(spelling, pattern));
    if (same) same.patterns.push(pattern);
    else if (spellings) spellings.push({ words: pattern.words, capitals: pattern.capitals, patterns: [pattern] });
    else this.ends.set(node, [{ words: pattern.words, capitals: pattern.capitals, patterns: [pattern] }]);
  }

  private nodeOf(words: readonly string[], create: boolean): number {
    let node = ROOT;
    for (const word of words) {
      const key = spellingKey(word);
      let next = this.step(node, key);
      if (next === undefined) {
        if (!create) return -1;
        next = this.nodes;
        this.nodes += 1;
        const steps = this.steps[node];
        if (steps) steps.set(key, next);
        else this.steps[node] = new Map([[key, next]]);
      }
      node = next;
    }
    return node;
  }
}

/** Where reading a name begins. */
export const ROOT_NODE = ROOT;
