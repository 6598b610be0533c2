import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { PhotoRefusal } from '../../../shared/contracts/photos';
import { getConfig } from '../config';
import { languageOfEditor } from '../saving/refuse.service';
import { withFileBytes } from './file-bytes.store';
import { judgeFile, refusalText, type JudgedFile } from './judge-file';
import type { UploadNote } from './library-file';
import { readFacts } from './read-facts';

const UNKNOWN = { width: null, height: null };

/** Width and height by the file's header, without unpacking it; nothing for what is no picture. */
export type Measure = () => Promise<{ width: number | null; height: number | null }>;

/** @throws {errors.ValidationError} 400 with `details.reason` */
export const refuseFile = (strapi: Core.Strapi, refusal: PhotoRefusal, file: JudgedFile): never => {
  const text = refusalText(refusal, file, getConfig(strapi).photos.maxMegapixels);
  throw new errors.ValidationError(text[languageOfEditor(strapi)], { reason: refusal });
};

/**
 * Reads what a file says of itself, before anything unpacks it. Null for what is no picture.
 * @throws {errors.ValidationError} when it may not come into the media library
 */
export const inspectFile = async (
  strapi: Core.Strapi,
  { path, name, mime }: { path: string; name: string; mime: string },
  measure: Measure,
): Promise<UploadNote | null> => {
  const { photos, timeZone } = getConfig(strapi);
  const { kind, facts, problem, orientation } = await withFileBytes(path, (bytes) => readFacts(bytes, timeZone));
  const size = kind === null || kind === 'svg' ? UNKNOWN : await measure().catch(() => null);
  const file: JudgedFile = { name, mime, kind, ...(size ?? UNKNOWN) };
  const refusal = judgeFile(file, photos.maxMegapixels);
  if (refusal !== null) refuseFile(strapi, refusal, file);
  // It begins as a picture and can't be opened as one.
  if (size === null) refuseFile(strapi, 'damaged', file);
  return kind === null ? null : { hash: await hashOf(path), facts, problem, orientation, isOriginal: true };
};

export const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
