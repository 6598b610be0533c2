import type { Made } from '../content-model/noted.store';
import { toKeep, type FreshPart, type Part } from '../content-model/part';
import { coalesce } from '../saving/coalesce';
import { History } from './history';
import { Shelf, type Kept } from './shelf';
import { EVERYTHING } from './touched-by';

/** What has changed since the last look: notes as `touched-by.ts` gives them; empty when nothing has. */
export type Look = () => Promise<ReadonlySet<string>>;

/** How what is read is noted, and parts are known to be what they were: content-model/noted.store.ts. */
export interface Notes {
  noting: <Result>(make: () => Promise<Result>, fresh: ReadonlyArray<FreshPart | null>) => Promise<Made<Result>>;
  readAgain: (part: Part) => Promise<FreshPart>;
  partAfter: (part: Part, touched: ReadonlySet<string>, step: number) => Promise<Part | null>;
}

interface Options<Answer> {
  look: Look;
  notes: Notes;
  /** Bytes, by `sizeOf`. */
  room: number;
  sizeOf: (answer: Answer) => number;
}

/** Work that was begun at a step: who comes before the next change may wait for its outcome. */
class Shared<Outcome> {
  private readonly running = new Map<string, { step: number; outcome: Promise<Outcome> }>();

  join(key: string, step: number, work: () => Promise<Outcome>): Promise<Outcome> {
    const running = this.running.get(key);
    // What began before the last change may have read what was there before it.
    if (running?.step === step) return running.outcome;
    const outcome = work().finally(() => {
      if (this.running.get(key)?.outcome === outcome) this.running.delete(key);
    });
    this.running.set(key, { step, outcome });
    return outcome;
  }
}

/** An answer that is right; where there is none, parts that were read at a step in vain. */
type Found<Answer> = { value: Answer } | { fresh: ReadonlyArray<FreshPart | null>; step: number };

/** Whether no doubt is left; the parts as far as they need not be read. */
interface Cleared {
  isClear: boolean;
  parts: ReadonlyArray<Part | null>;
}

/**
 * Answers that are made once and given until something changes that they were made from. Nobody gets an answer older than
 * the last change that was committed before they asked: every request waits for a look that began after it came.
 */
export class AnswerKeeper<Answer extends object> {
  private made = 0;
  private checked = 0;
  private cleared = 0;
  private emptied = 0;
  private readonly history = new History();
  private readonly making = new Shared<Answer>();
  private readonly checking = new Shared<Found<Answer>>();
  private readonly clearing = new Shared<Cleared>();
  private readonly shelf: Shelf<Answer>;
  private readonly notes: Notes;
  /** Looks for what has changed; whoever asks while a look is under way waits for the next one. */
  readonly catchUp: () => Promise<void>;

  constructor({ look, notes, room, sizeOf }: Options<Answer>) {
    this.notes = notes;
    this.shelf = new Shelf(room, sizeOf);
    this.catchUp = coalesce(async () => {
      const touched = await look();
      if (touched.size === 0) return;
      this.history.add(touched);
      if (touched.has(EVERYTHING)) this.emptied += 1;
      this.shelf.drop(touched);
    });
  }

  get size(): { answers: number; bytes: number } {
    return this.shelf.size;
  }

  /** Answers that were made since the start, kept or not. */
  get makings(): number {
    return this.made;
  }

  /** Times that doubtful parts of an answer were read again since the start, whatever came of it. */
  get checks(): number {
    return this.checked;
  }

  /** Times that doubts of an answer were cleared without reading anything since the start. */
  get clearings(): number {
    return this.cleared;
  }

  /** Times that everything was thrown away since the start: what guards the pages may be another since. */
  get emptyings(): number {
    return this.emptied;
  }

  /** Whether there is an answer, right or doubtful. */
  has(key: string): boolean {
    return this.shelf.get(key) !== undefined;
  }

  /** An answer that was right when `catchUp` looked last. */
  ready(key: string): Answer | undefined {
    const entry = this.shelf.get(key);
    return entry?.touched.size === 0 ? entry.value : undefined;
  }

  /** Clears an answer of the doubts that `catchUp` found, as far as they can be cleared without reading anything of it. */
  async clear(key: string): Promise<void> {
    const entry = this.shelf.get(key);
    if (entry === undefined || entry.touched.size === 0) return;
    const step = this.history.now;
    await this.clearing.join(key, step, () => this.clearOf(key, entry, step));
  }

  /** An answer that is kept and right. */
  private async kept(key: string): Promise<Found<Answer>> {
    await this.catchUp();
    const entry = this.shelf.get(key);
    const step = this.history.now;
    if (entry === undefined) return { fresh: [], step };
    if (entry.touched.size === 0) return entry;
    return this.checking.join(key, step, () => this.check(key, entry, step));
  }

  /**
   * The kept answer, or one that is made now; many who ask for one at once wait for one making.
   * @param watch notes besides those that reading leaves; `ANY_CHANGE` for answers made from what reading does not note
   */
  async answer(key: string, watch: readonly string[], make: () => Promise<Answer>): Promise<Answer> {
    const kept = await this.kept(key);
    if ('value' in kept) return kept.value;
    const step = this.history.now;
    return this.making.join(key, step, () => this.make(key, watch, make, step, kept.step === step ? kept.fresh : []));
  }

  private async make(
    key: string,
    watch: readonly string[],
    make: () => Promise<Answer>,
    step: number,
    fresh: ReadonlyArray<FreshPart | null>,
  ): Promise<Answer> {
    this.made += 1;
    const { result, noted, parts } = await this.notes.noting(make, fresh);
    const notes = new Set([...noted, ...watch]);
    const all = new Set([...notes, ...parts.flatMap((part) => [...part.noted])]);
    await this.catchUp();
    if (!this.history.touchedSince(step, all)) this.shelf.put(key, result, notes, parts);
    return result;
  }

  private async clearOf(key: string, entry: Kept<Answer>, step: number): Promise<Cleared> {
    const touched = new Set(entry.touched);
    const parts = await Promise.all(entry.parts.map((part) => this.notes.partAfter(part, touched, step).catch(() => null)));
    const standing = parts.filter((part) => part !== null);
    // What was touched meanwhile was not asked about.
    const isClear = standing.length === parts.length && step === this.history.now;
    if (isClear) {
      this.shelf.confirm(key, entry, standing);
      this.cleared += 1;
    }
    return { isClear, parts };
  }

  /** Reads the doubtful parts again. Where one is not what it was, the answer has to be made anew. */
  private async check(key: string, entry: Kept<Answer>, step: number): Promise<Found<Answer>> {
    const before = entry.parts;
    const { isClear, parts } = await this.clearing.join(key, step, () => this.clearOf(key, entry, step));
    if (isClear) return entry;
    this.checked += 1;
    const after: ReadonlyArray<Part | FreshPart> | null = await Promise.all(
      before.map(async (part, index) => parts[index] ?? this.notes.readAgain(part)),
    ).catch(() => null);
    if (after === null || after.some(({ digest }, index) => digest !== before[index]?.digest)) {
      this.shelf.remove(key, entry);
      return { fresh: after?.map((part) => ('result' in part ? part : null)) ?? [], step };
    }
    const noted = new Set([...before, ...after].flatMap((part) => [...part.noted]));
    await this.catchUp();
    if (!this.history.touchedSince(step, noted)) this.shelf.confirm(key, entry, after.map(toKeep));
    return entry;
  }
}
