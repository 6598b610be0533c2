import { coalesce } from '../saving/coalesce';
import { History } from './history';
import { Shelf } from './shelf';

/** What has changed since the last look: notes as `touched-by.ts` gives them; empty when nothing has. */
export type Look = () => Promise<ReadonlySet<string>>;

/** Runs a making and says what it has noted. */
export type Noting = <Result>(make: () => Promise<Result>) => Promise<{ result: Result; noted: ReadonlySet<string> }>;

interface Options<Answer> {
  look: Look;
  noting: Noting;
  /** Bytes, by `sizeOf`. */
  room: number;
  sizeOf: (answer: Answer) => number;
}

/**
 * Answers that are made once and given until something changes that they were made from. Nobody gets an answer older than
 * the last change that was committed before they asked: every request waits for a look that began after it came.
 */
export class AnswerKeeper<Answer extends object> {
  private made = 0;
  private readonly history = new History();
  private readonly making = new Map<string, { step: number; answer: Promise<Answer> }>();
  private readonly shelf: Shelf<Answer>;
  private readonly noting: Noting;
  private readonly catchUp: () => Promise<void>;

  constructor({ look, noting, room, sizeOf }: Options<Answer>) {
    this.noting = noting;
    this.shelf = new Shelf(room, sizeOf);
    this.catchUp = coalesce(async () => {
      const touched = await look();
      if (touched.size === 0) return;
      this.history.add(touched);
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

  /** An answer that is kept and right. */
  async kept(key: string): Promise<Answer | undefined> {
    await this.catchUp();
    return this.shelf.get(key);
  }

  /**
   * The kept answer, or one that is made now; many who ask for one at once wait for one making.
   * @param watch notes besides those that reading leaves; `ANY_CHANGE` for answers made from what reading does not note
   */
  async answer(key: string, watch: readonly string[], make: () => Promise<Answer>): Promise<Answer> {
    const kept = await this.kept(key);
    if (kept !== undefined) return kept;
    const step = this.history.now;
    const running = this.making.get(key);
    // What began before the last change may have read what was there before it.
    if (running?.step === step) return running.answer;
    const answer = this.make(key, watch, make, step).finally(() => {
      if (this.making.get(key)?.answer === answer) this.making.delete(key);
    });
    this.making.set(key, { step, answer });
    return answer;
  }

  private async make(key: string, watch: readonly string[], make: () => Promise<Answer>, step: number): Promise<Answer> {
    this.made += 1;
    const { result, noted } = await this.noting(make);
    const notes = new Set([...noted, ...watch]);
    await this.catchUp();
    if (!this.history.touchedSince(step, notes)) this.shelf.put(key, result, notes);
    return result;
  }
}
