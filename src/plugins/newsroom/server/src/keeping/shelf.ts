import { LRUCache } from 'lru-cache';

import type { Part } from '../content-model/part';
import { EVERYTHING } from './touched-by';

export interface Kept<Value> {
  readonly value: Value;
  readonly notes: ReadonlySet<string>;
  parts: readonly Part[];
  /** What was touched that its parts were made from; while there is anything, it is doubtful. */
  touched: Set<string>;
}

/** A part is remembered by its digest and by what reads it again. */
const SIZE_OF_PART = 256;
const SIZE_OF_NOTE = 64;

/** Keys by their notes. */
class Register {
  private readonly byNote = new Map<string, Set<string>>();

  list(key: string, notes: Iterable<string>): void {
    for (const note of notes) {
      const keys = this.byNote.get(note);
      if (keys === undefined) this.byNote.set(note, new Set([key]));
      else keys.add(key);
    }
  }

  unlist(key: string, notes: Iterable<string>): void {
    for (const note of notes) {
      const keys = this.byNote.get(note);
      keys?.delete(key);
      if (keys?.size === 0) this.byNote.delete(note);
    }
  }

  keys(note: string): string[] {
    return [...(this.byNote.get(note) ?? [])];
  }
}

const sizeOfParts = (parts: readonly Part[]): number => parts.reduce((sum, { size }) => sum + size, parts.length * SIZE_OF_PART);

const notesOf = (parts: readonly Part[]): Set<string> => new Set(parts.flatMap(({ noted }) => [...noted]));

/** Answers by their address, the longest unasked going first when the room is used up; found again by what they were made from. */
export class Shelf<Value extends object> {
  private readonly whole = new Register();
  private readonly inParts = new Register();
  private readonly kept: LRUCache<string, Kept<Value>>;

  /** @param room in bytes, by `sizeOf` */
  constructor(room: number, sizeOf: (value: Value) => number) {
    this.kept = new LRUCache({
      maxSize: room,
      sizeCalculation: ({ value, notes, parts }, key) =>
        sizeOf(value) + key.length + (notes.size + notesOf(parts).size) * SIZE_OF_NOTE + sizeOfParts(parts),
      dispose: ({ notes, parts }, key) => {
        this.whole.unlist(key, notes);
        this.inParts.unlist(key, notesOf(parts));
      },
    });
  }

  get(key: string): Kept<Value> | undefined {
    return this.kept.get(key);
  }

  put(key: string, value: Value, notes: ReadonlySet<string>, parts: readonly Part[] = []): void {
    this.kept.set(key, { value, notes, parts, touched: new Set() });
    if (!this.kept.has(key)) return;
    this.whole.list(key, notes);
    this.inParts.list(key, notesOf(parts));
  }

  /** Its parts are what they were. */
  confirm(key: string, entry: Kept<Value>, parts: readonly Part[]): void {
    if (this.kept.peek(key) !== entry) return;
    // The room that it takes is counted when it is put.
    if (sizeOfParts(parts) !== sizeOfParts(entry.parts)) {
      this.put(key, entry.value, entry.notes, parts);
      return;
    }
    this.inParts.unlist(key, notesOf(entry.parts));
    entry.parts = parts;
    entry.touched.clear();
    this.inParts.list(key, notesOf(parts));
  }

  /** Takes away this answer, not another that came in its place. */
  remove(key: string, entry: Kept<Value>): void {
    if (this.kept.peek(key) === entry) this.kept.delete(key);
  }

  /** What was made from something touched goes; what has a part that was read from it is doubtful. */
  drop(touched: ReadonlySet<string>): void {
    if (touched.has(EVERYTHING)) {
      this.kept.clear();
      return;
    }
    for (const note of touched) for (const key of this.whole.keys(note)) this.kept.delete(key);
    for (const note of touched) {
      for (const key of this.inParts.keys(note)) this.kept.peek(key)?.touched.add(note);
    }
  }

  /** Answers, and bytes as `sizeOf` counts them. */
  get size(): { answers: number; bytes: number } {
    return { answers: this.kept.size, bytes: this.kept.calculatedSize };
  }
}
