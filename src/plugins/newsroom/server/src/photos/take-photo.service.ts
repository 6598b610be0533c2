import type { Core } from '@strapi/strapi';

import type { LibraryPhoto, PhotoFacts, TakenPhoto, TakenPhotoResponse } from '../../../shared/contracts/photos';
import { withFileBytes } from './file-bytes.store';
import { fileWithHash, notesOf, type FileNote } from './file-notes.store';
import { hashOf, refuseFile } from './inspect-file.service';
import { HEAD_LENGTH, kindOfImage } from './kind-of-image';
import { NO_FACTS } from './read-facts';

/** A file of a multipart request, as Strapi's body parser leaves it. */
export interface SentFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
}

interface UploadService {
  upload(input: { data: object; files: object }, by: { user: unknown }): Promise<LibraryPhoto[]>;
}

interface FileService {
  signFileUrls(file: LibraryPhoto): Promise<LibraryPhoto>;
}

const FILE = 'plugin::upload.file';

/** A file that came before its note could be kept still has what Strapi knows of it. */
const factsOf = (file: LibraryPhoto, note: FileNote | undefined): PhotoFacts => {
  const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
  const facts = note?.facts ?? NO_FACTS;
  return { ...facts, caption: text(file.caption) ?? facts.caption, alternativeText: text(file.alternativeText) ?? facts.alternativeText };
};

export const readPhotos = async (strapi: Core.Strapi, files: readonly number[]): Promise<TakenPhoto[]> => {
  const rows: LibraryPhoto[] = await strapi.db.query(FILE).findMany({ where: { id: { $in: files } } });
  const notes = await notesOf(strapi, files);
  const service: FileService = strapi.plugin('upload').service('file');
  const known = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(
    files
      .flatMap((id) => known.get(id) ?? [])
      .map(async (row) => {
        const note = notes.get(row.id);
        return { file: await service.signFileUrls(row), facts: factsOf(row, note), problem: note?.problem ?? null };
      }),
  );
};

/**
 * Takes one picture into the media library, or finds the one with the same contents there.
 * @throws {errors.ValidationError} 400 with `details.reason`
 */
export const takePhoto = async (
  strapi: Core.Strapi,
  sent: SentFile,
  { again, user }: { again: boolean; user: unknown },
): Promise<TakenPhotoResponse['data']> => {
  const name = sent.originalFilename ?? 'photo';
  const kind = await withFileBytes(sent.filepath, async (bytes) => kindOfImage(await bytes.at(0, HEAD_LENGTH)));
  const judged = { name, mime: sent.mimetype ?? '', kind, width: null, height: null };
  if (kind === null) return refuseFile(strapi, 'not-an-image', judged);
  if (kind === 'svg') return refuseFile(strapi, 'drawing', judged);
  const present = again ? null : await fileWithHash(strapi, await hashOf(sent.filepath));
  if (present !== null) return { ...(await onlyPhoto(strapi, present)), isKnown: true };
  const service: UploadService = strapi.plugin('upload').service('upload');
  const [file] = await service.upload({ data: { fileInfo: { name } }, files: { ...sent, detectedMimeType: `image/${kind}` } }, { user });
  if (file === undefined) throw new Error('The media library has stored no file.');
  return { ...(await onlyPhoto(strapi, file.id)), isKnown: false };
};

const onlyPhoto = async (strapi: Core.Strapi, id: number): Promise<TakenPhoto> => {
  const [photo] = await readPhotos(strapi, [id]);
  if (photo === undefined) throw new Error(`The media library has lost file ${id}.`);
  return photo;
};
