/** The directory index of this process: made at the start in the background, and kept up with the log of changes on every node. */
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { openLog, readLog, type Bookmark, type LoggedChange } from '../saving/change-log.store';
import { coalesce } from '../saving/coalesce';
import { createDirectoryIndex, type DirectoryIndex } from './directory-index';
import { holdersIn, inLots, readOrganisationRecords, readPersonRecords } from './records.store';

interface Directory {
  index: DirectoryIndex;
  bookmark: Bookmark;
  /** When it was made from nothing; changes since are in it. */
  madeAt: Date;
}

/** Records taken into the index at a stretch: a few milliseconds, so that requests are answered meanwhile. */
const STRETCH = 200;

const fill = async <Entry>(lots: AsyncGenerator<Entry[]>, take: (entry: Entry) => void): Promise<void> => {
  for await (const lot of lots) {
    for (let start = 0; start < lot.length; start += STRETCH) {
      lot.slice(start, start + STRETCH).forEach(take);
      await nextTurn();
    }
  }
};

const build = async (strapi: Core.Strapi): Promise<Directory> => {
  const bookmark = await openLog(strapi);
  const index = createDirectoryIndex();
  await fill(
    inLots((which) => readOrganisationRecords(strapi, which)),
    (record) => index.organisations.upsert(record),
  );
  await fill(
    inLots((which) => readPersonRecords(strapi, which)),
    (record) => index.persons.upsert(record),
  );
  return { index, bookmark, madeAt: new Date() };
};

const targetsOf = (changes: readonly LoggedChange[], subject: LoggedChange['subject']): string[] => [
  ...new Set(changes.filter((change) => change.subject === subject).map(({ target }) => target)),
];

const apply = async (strapi: Core.Strapi, { index }: Directory, changes: readonly LoggedChange[]): Promise<void> => {
  const organisations = targetsOf(changes, 'organisation');
  if (organisations.length > 0) {
    const records = await readOrganisationRecords(strapi, { documentIds: organisations });
    for (const documentId of organisations) index.organisations.remove(documentId);
    for (const record of records) index.organisations.upsert(record);
  }
  const persons = [...new Set([...targetsOf(changes, 'person'), ...(await holdersIn(strapi, organisations))])];
  if (persons.length > 0) {
    const records = await readPersonRecords(strapi, { documentIds: persons });
    for (const documentId of persons) index.persons.remove(documentId);
    for (const record of records) index.persons.upsert(record);
  }
};

export interface DirectoryState {
  persons: number;
  organisations: number;
  /** ISO 8601 UTC. */
  madeAt: string;
}

class LiveDirectory {
  private directory: Promise<Directory> | null = null;
  private made: Directory | null = null;
  private readonly catchUp: () => Promise<void>;

  constructor(private readonly strapi: Core.Strapi) {
    this.catchUp = coalesce(async () => {
      const directory = await this.built();
      const read = await readLog(strapi, directory.bookmark);
      if (read === null) {
        this.directory = null;
        await this.built();
        return;
      }
      await apply(strapi, directory, read.changes);
      directory.bookmark = read.bookmark;
    });
  }

  /** The index as it stands; null while it is being made. */
  atHand(): DirectoryIndex | null {
    return this.made?.index ?? null;
  }

  async state(): Promise<DirectoryState | null> {
    if (this.made === null) return null;
    await this.current();
    const { index, madeAt } = this.made;
    return { persons: index.persons.size, organisations: index.organisations.size, madeAt: madeAt.toISOString() };
  }

  /** The index with every change that was committed before the call. */
  async current(): Promise<DirectoryIndex> {
    await this.catchUp();
    this.made = await this.built();
    return this.made.index;
  }

  /** Waits for what is under way, whatever becomes of it. */
  async settled(): Promise<void> {
    await this.directory?.catch(() => undefined);
  }

  private built(): Promise<Directory> {
    this.directory ??= build(this.strapi).catch((error: unknown) => {
      this.directory = null;
      throw error;
    });
    return this.directory;
  }
}

const directories = new WeakMap<object, LiveDirectory>();

const liveDirectory = (strapi: Core.Strapi): LiveDirectory => {
  const known = directories.get(strapi) ?? new LiveDirectory(strapi);
  directories.set(strapi, known);
  return known;
};

/** Everybody and everything on record, with every change that was committed before the call; not to be asked inside a transaction. */
export const currentDirectory = (strapi: Core.Strapi): Promise<DirectoryIndex> => liveDirectory(strapi).current();

/** The same as far as this process knows it, without asking the database: for use inside a transaction. Null while it is being made. */
export const directoryAtHand = (strapi: Core.Strapi): DirectoryIndex | null => liveDirectory(strapi).atHand();

/** What this process has in its index; null while it is being made. */
export const directoryState = (strapi: Core.Strapi): Promise<DirectoryState | null> => liveDirectory(strapi).state();

/** Begins to make the index, so that the first editor does not wait for it. */
export const warmDirectory = (strapi: Core.Strapi): void => {
  currentDirectory(strapi).catch((error: unknown) => {
    strapi.log.error(error);
  });
};

/** Before the database goes. */
export const settleDirectory = async (strapi: Core.Strapi): Promise<void> => {
  await directories.get(strapi)?.settled();
};
