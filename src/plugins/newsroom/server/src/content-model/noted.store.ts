/** What an answer was made from, noted while it is made: whoever keeps the answer knows by that when to make it anew. */
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<Set<string>>();

/** Runs `make` and says what was noted meanwhile: document ids, `file:<id>`, `*<type>` for whatever there is of a type. */
export const noting = async <Result>(make: () => Promise<Result>): Promise<{ result: Result; noted: ReadonlySet<string> }> => {
  const noted = new Set<string>();
  const result = await current.run(noted, make);
  return { result, noted };
};

export const note = (...keys: readonly string[]): void => {
  const noted = current.getStore();
  if (noted !== undefined) for (const key of keys) noted.add(key);
};

export const notedSoFar = (): ReadonlySet<string> => current.getStore() ?? new Set();

const remembered = new WeakMap<ReadonlySet<string>, Map<string, Promise<unknown>>>();

/** Reads once for an answer what several of its parts ask for; outside of a making, each time. */
export const onceForAnswer = <Result>(key: string, read: () => Promise<Result>): Promise<Result> => {
  const noted = current.getStore();
  if (noted === undefined) return read();
  const known = remembered.get(noted) ?? new Map<string, Promise<unknown>>();
  remembered.set(noted, known);
  const result = (known.get(key) as Promise<Result> | undefined) ?? read();
  known.set(key, result);
  return result;
};

/** Notes every document and file in rows as the database gave them, however deep. */
export const noteRows = (rows: unknown): void => {
  const noted = current.getStore();
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
