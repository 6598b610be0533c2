/** Time that passes only when everything that could happen at an instant has happened, and chance that comes again with its seed. */

export interface VirtualTime {
  now: () => number;
  /** @returns how to cancel it */
  after: (milliseconds: number, call: () => void) => () => void;
  wait: (milliseconds: number) => Promise<void>;
  /** Lets time pass until nothing is left to happen, an instant is reached or something holds. */
  run: (until: number, isOver?: () => boolean) => Promise<void>;
}

interface Appointment {
  at: number;
  order: number;
  call: () => void;
  isCancelled: boolean;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isBefore = (one: Appointment, other: Appointment): boolean => one.at < other.at || (one.at === other.at && one.order < other.order);

/** A binary heap: the earliest first. */
const createAgenda = () => {
  const heap: Appointment[] = [];
  const swap = (one: number, other: number): void => {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  };
  return {
    add(appointment: Appointment): void {
      heap.push(appointment);
      for (let index = heap.length - 1; index > 0; ) {
        const parent = (index - 1) >> 1;
        if (!isBefore(heap[index]!, heap[parent]!)) return;
        swap(index, parent);
        index = parent;
      }
    },
    first: (): Appointment | undefined => heap[0],
    take(): void {
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return;
      heap[0] = last;
      for (let index = 0; ; ) {
        const children = [2 * index + 1, 2 * index + 2].filter((child) => child < heap.length);
        const least = children.reduce((best, child) => (isBefore(heap[child]!, heap[best]!) ? child : best), index);
        if (least === index) return;
        swap(index, least);
        index = least;
      }
    },
  };
};

export const createVirtualTime = (start: number): VirtualTime => {
  const agenda = createAgenda();
  let now = start;
  let order = 0;
  const after = (milliseconds: number, call: () => void): (() => void) => {
    const appointment = { at: now + Math.max(0, milliseconds), order: order++, call, isCancelled: false };
    agenda.add(appointment);
    return () => {
      appointment.isCancelled = true;
    };
  };
  return {
    now: () => now,
    after,
    wait: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    async run(until, isOver = () => false) {
      await settled();
      for (let next = agenda.first(); next !== undefined && next.at <= until && !isOver(); next = agenda.first()) {
        agenda.take();
        if (next.isCancelled) continue;
        now = next.at;
        next.call();
        await settled();
      }
    },
  };
};

/** Mulberry32. @returns numbers from 0 to 1 */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
