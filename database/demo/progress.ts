/** What the seeding has made so far, kept in Strapi's store: so that a second run knows, whatever editors did since. */
import type { Core } from '@strapi/strapi';

import type { Key } from './content/types';
import type { Kind } from './build/links';

interface Record {
  isDone: boolean;
  /** `kind:key` → documentId, or a file's number. */
  made: { [name: string]: string | number };
}

export interface Progress {
  isDone(): boolean;
  isEmpty(): boolean;
  made(kind: Kind, key: Key): string | number | undefined;
  /** Everything made of a kind. */
  allMade(kind: Kind): Array<string | number>;
  /**
   * Runs `work` and remembers what it made in the same transaction: an interruption leaves both or neither.
   * `work` answers what it made, by key.
   */
  step(kind: Kind, work: () => Promise<Array<readonly [Key, string | number]>>): Promise<void>;
  finish(): Promise<void>;
}

export const openProgress = async (strapi: Core.Strapi): Promise<Progress> => {
  const store = strapi.store({ type: 'app', name: 'demo', key: 'archive' });
  let record = ((await store.get()) as Record | null) ?? { isDone: false, made: {} };

  const save = async (next: Record): Promise<void> => {
    await store.set({ value: next });
  };
  return {
    isDone: () => record.isDone,
    isEmpty: () => Object.keys(record.made).length === 0,
    made: (kind, key) => record.made[`${kind}:${key}`],
    allMade: (kind) =>
      Object.entries(record.made)
        .filter(([name]) => name.startsWith(`${kind}:`))
        .map(([, id]) => id),
    async step(kind, work) {
      record = await strapi.db.transaction(async () => {
        const made = await work();
        const next = { ...record, made: { ...record.made, ...Object.fromEntries(made.map(([key, id]) => [`${kind}:${key}`, id])) } };
        await save(next);
        return next;
      });
    },
    async finish() {
      record = { ...record, isDone: true };
      await save(record);
    },
  };
};
