/** What an answer was made from, noted while it is made: whoever keeps the answer knows by that when to make it anew. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

import { toKeep, type FreshPart, type Guard, type Part } from './part';

export interface Made<Result> {
  result: Result;
  /** Document ids, `file:<id>`, `leading:<id>` for what leads to a record, `day`, `*<type>` for whatever there is of a type. */
  noted: ReadonlySet<string>;
  parts: readonly Part[];
}

interface Guarded {
  guards: Array<[string, Guard]>;
  size: number;
}

interface Making {
  guarded: Guarded;
  noted: Set<string>;
  /** In the order in which their reading began. */
  parts: Array<FreshPart | null>;
  /** What need not be read, by the same order. */
  fresh: ReadonlyArray<FreshPart | null>;
  once: Map<string, Promise<unknown>>;
}

const current = new AsyncLocalStorage<Making>();

const nothingGuarded = (): Guarded => ({ guards: [], size: 0 });

/**
 * Runs `make` and says what was noted meanwhile.
 *
 * @param fresh parts of the answer in the order of `Made` that need not be read
 */
export const noting = async <Result>(make: () => Promise<Result>, fresh: ReadonlyArray<FreshPart | null> = []): Promise<Made<Result>> => {
  const making: Making = { guarded: nothingGuarded(), noted: new Set(), parts: [], fresh, once: new Map() };
  const result = await current.run(making, make);
  return { result, noted: making.noted, parts: making.parts.flatMap((part) => (part === null ? [] : toKeep(part))) };
};

export const note = (...keys: readonly string[]): void => {
  const noted = current.getStore()?.noted;
  if (noted !== undefined) for (const key of keys) noted.add(key);
};

/** Has a part of an answer stay as long as all guards of a touched note say so. @param size bytes that it holds, about */
export const guardNote = (key: string, guard: Guard, size: number): void => {
  const guarded = current.getStore()?.guarded;
  if (guarded === undefined) return;
  guarded.guards.push([key, guard]);
  guarded.size += size;
};

/** Whether what runs now makes an answer that may be kept. */
export const isMaking = (): boolean => current.getStore() !== undefined;

/** Whatever leads to these records, see saving/advance-bookmark.ts. */
export const noteLeadingTo = (records: readonly string[]): void => note(...records.map((record) => `leading:${record}`));

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([value]))
    .digest('base64url');

const readPart = async <Result>(making: Making, read: () => Promise<Result>): Promise<FreshPart & { result: Result }> => {
  const noted = new Set<string>();
  const guarded = nothingGuarded();
  const result = await current.run({ ...making, noted, guarded }, read);
  return { digest: digestOf(result), noted, ...guarded, read, result };
};

/** Reads a part of the answer that is being made; what is noted meanwhile casts doubt on the part alone. @param read nothing but what it notes, and the clock */
export const asPart = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  const making = current.getStore();
  if (making === undefined) return read();
  const index = making.parts.push(null) - 1;
  const part = making.fresh[index] ?? (await readPart(making, read));
  making.parts[index] = part;
  return part.result as Result;
};

/** The part as it is now. */
export const readAgain = ({ read }: Part): Promise<FreshPart> =>
  readPart({ guarded: nothingGuarded(), noted: new Set(), parts: [], fresh: [], once: new Map() }, read);

/**
 * The part, where its guards say that nothing of what was touched has made it another.
 *
 * @returns null where it has to be read to know that
 */
export const partAfter = async (part: Part, touched: ReadonlySet<string>, step: number): Promise<Part | null> => {
  const isOpen = (key: string): boolean => touched.has(key) && part.noted.has(key);
  const guarded = new Set(part.guards.map(([key]) => key));
  for (const key of touched) if (isOpen(key) && !guarded.has(key)) return null;
  const guards: Array<readonly [string, Guard]> = [];
  for (const [key, guard] of part.guards) {
    const next = isOpen(key) ? await guard(step) : guard;
    if (next === null) return null;
    guards.push([key, next]);
  }
  return { ...part, guards };
};

/** Everything noted until now, in the parts as well. */
export const notedSoFar = (): ReadonlySet<string> => {
  const making = current.getStore();
  return new Set([...(making?.noted ?? []), ...(making?.parts ?? []).flatMap((part) => [...(part?.noted ?? [])])]);
};

/** Reads once for an answer what several of its parts ask for; outside of a making, each time. What it reads is noted by those who ask. */
export const onceForAnswer = <Result>(key: string, read: () => Promise<Result>): Promise<Result> => {
  const once = current.getStore()?.once;
  if (once === undefined) return read();
  const result = (once.get(key) as Promise<Result> | undefined) ?? read();
  once.set(key, result);
  return result;
};

/** Spares the parts of an answer a reading whose result came with another. */
export const rememberForAnswer = (key: string, result: unknown): void => {
  current.getStore()?.once.set(key, Promise.resolve(result));
};

/** Notes every document and file in rows as the database gave them, however deep. */
export const noteRows = (rows: unknown): void => {
  const noted = current.getStore()?.noted;
  if (noted !== undefined) walk(rows, noted);
};

const walk = (value: unknown, noted: Set<string>): void => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, noted);
    return;
  }
  if ('documentId' in value && typeof value.documentId === 'string') noted.add(value.documentId);
  if ('mime' in value && 'id' in value) noted.add(`file:${String(value.id)}`);
  for (const inner of Object.values(value)) walk(inner, noted);
};
