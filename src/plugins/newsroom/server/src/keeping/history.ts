import { EVERYTHING } from './touched-by';

/** Steps remembered: a making that takes longer than that many changes is not kept. */
const LENGTH = 1_000;

/** What was touched at each step, for answers that were being made meanwhile. */
export class History {
  private readonly steps: Array<ReadonlySet<string>> = [];
  private forgotten = 0;

  /** The step that we are at. */
  get now(): number {
    return this.forgotten + this.steps.length;
  }

  add(touched: ReadonlySet<string>): void {
    this.steps.push(touched);
    if (this.steps.length <= LENGTH) return;
    this.steps.shift();
    this.forgotten += 1;
  }

  /** Has anything of these notes been touched after a step? What is forgotten counts as touched. */
  touchedSince(step: number, notes: ReadonlySet<string>): boolean {
    if (step < this.forgotten) return true;
    return this.steps.slice(step - this.forgotten).some((touched) => touched.has(EVERYTHING) || [...touched].some((key) => notes.has(key)));
  }
}
