import type { Core } from '@strapi/strapi';

import type { FactsProblem, PhotoFacts } from '../../../shared/contracts/photos';
import { FILE_NOTE } from './content-types';

export interface FileNote {
  /** SHA-256 of what was uploaded, in hexadecimal. */
  hash: string;
  facts: PhotoFacts;
  problem: FactsProblem | null;
}

const FILE = 'plugin::upload.file';

/** Joins the running transaction. */
export const keepNote = async (strapi: Core.Strapi, file: number, { hash, facts, problem }: FileNote): Promise<void> => {
  await strapi.db.query(FILE_NOTE).deleteMany({ where: { file } });
  await strapi.db.query(FILE_NOTE).create({ data: { file, hash, facts, problem } });
};

export const forgetNotes = async (strapi: Core.Strapi, files: readonly number[]): Promise<void> => {
  await strapi.db.query(FILE_NOTE).deleteMany({ where: { file: { $in: files } } });
};

export const notesOf = async (strapi: Core.Strapi, files: readonly number[]): Promise<Map<number, FileNote>> => {
  const rows: Array<FileNote & { file: number }> = await strapi.db.query(FILE_NOTE).findMany({ where: { file: { $in: files } } });
  return new Map(rows.map((row) => [row.file, row]));
};

/** The file that was uploaded with these contents before, the oldest of several; null when there is none. */
export const fileWithHash = async (strapi: Core.Strapi, hash: string): Promise<number | null> => {
  const rows: Array<{ file: number }> = await strapi.db.query(FILE_NOTE).findMany({ where: { hash }, orderBy: { file: 'asc' } });
  // A file can be gone without its note, where lifecycles are off.
  const present = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: rows.map(({ file }) => file) } }, select: ['id'], orderBy: { id: 'asc' } });
  return (present[0] as { id: number } | undefined)?.id ?? null;
};

interface LifecycleEvent {
  action: string;
  params: { data?: object; where?: { id?: number | { $in?: number[] } } };
  result?: { id?: number } | null;
}

/**
 * Keeps what was noted when a file's row is written, fills in what nobody typed, and forgets it with the file.
 * @param noteOf what was found in the contents that a row is written for
 */
export const keepNotesWithFiles = (strapi: Core.Strapi, noteOf: (data: object) => FileNote | null): void => {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async beforeCreate(event) {
      const { data } = (event as unknown as LifecycleEvent).params;
      const note = data === undefined ? null : noteOf(data);
      if (data === undefined || note === null) return;
      const { caption, alternativeText } = data as { caption?: string | null; alternativeText?: string | null };
      // What was typed stays.
      Object.assign(data, { caption: caption || note.facts.caption, alternativeText: alternativeText || note.facts.alternativeText });
      await Promise.resolve();
    },
    async afterCreate(event) {
      await keep(event);
    },
    async afterUpdate(event) {
      await keep(event);
    },
    async afterDelete(event) {
      const { id } = (event as unknown as LifecycleEvent).params.where ?? {};
      if (typeof id === 'number') await forgetNotes(strapi, [id]);
    },
  });
  const keep = async ({ params, result }: LifecycleEvent): Promise<void> => {
    const note = params.data === undefined ? null : noteOf(params.data);
    if (note !== null && typeof result?.id === 'number') await keepNote(strapi, result.id, note);
  };
};
