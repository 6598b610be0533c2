import { LRUCache } from 'lru-cache';

import { EVERYTHING } from './touched-by';

interface Kept<Value> {
  value: Value;
  notes: ReadonlySet<string>;
}

/** Answers by their address, the longest unasked going first when the room is used up; found again by what they were made from. */
export class Shelf<Value extends object> {
  private readonly byNote = new Map<string, Set<string>>();
  private readonly kept: LRUCache<string, Kept<Value>>;

  /** @param room in bytes, by `sizeOf` */
  constructor(room: number, sizeOf: (value: Value) => number) {
    this.kept = new LRUCache({
      maxSize: room,
      sizeCalculation: ({ value, notes }, key) => sizeOf(value) + key.length + notes.size * 64,
      dispose: ({ notes }, key) => this.unlist(key, notes),
    });
  }

  get(key: string): Value | undefined {
    return this.kept.get(key)?.value;
  }

  put(key: string, value: Value, notes: ReadonlySet<string>): void {
    this.kept.set(key, { value, notes });
    if (!this.kept.has(key)) return;
    for (const note of notes) {
      const keys = this.byNote.get(note) ?? new Set();
      this.byNote.set(note, keys.add(key));
    }
  }

  drop(touched: ReadonlySet<string>): void {
    if (touched.has(EVERYTHING)) this.kept.clear();
    else for (const note of touched) for (const key of [...(this.byNote.get(note) ?? [])]) this.kept.delete(key);
  }

  /** Answers, and bytes as `sizeOf` counts them. */
  get size(): { answers: number; bytes: number } {
    return { answers: this.kept.size, bytes: this.kept.calculatedSize };
  }

  private unlist(key: string, notes: ReadonlySet<string>): void {
    for (const note of notes) {
      const keys = this.byNote.get(note);
      keys?.delete(key);
      if (keys?.size === 0) this.byNote.delete(note);
    }
  }
}
