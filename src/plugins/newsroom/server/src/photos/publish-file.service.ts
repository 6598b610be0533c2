import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Core } from '@strapi/strapi';

import { withFileBytes } from './file-bytes.store';
import { inspectFile, refuseFile } from './inspect-file.service';
import { HEAD_LENGTH, kindOfImage } from './kind-of-image';
import { NOTE, type LibraryFile } from './library-file';
import type { Part } from './part';
import { publicMetadata } from './public-metadata';
import { REWRITES } from './rewrite-image';
import { tellsMore } from './tells-more';

let count = 0;

async function* contents(source: string, parts: readonly Part[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Uint8Array) yield part;
    else if (part.to > part.from) yield* createReadStream(source, { start: part.from, end: part.to - 1 }) as AsyncIterable<Buffer>;
  }
}

/** Where what is made on the way may lie until every format is stored, since Strapi makes them of the same file meanwhile. */
const folderOf = (file: LibraryFile): string | null => {
  if (file.tmpWorkingDirectory !== undefined) return file.tmpWorkingDirectory;
  return file.filepath !== undefined && file[NOTE]?.isOriginal === false ? path.dirname(file.filepath) : null;
};

/** Does `send` while the file has nothing in it that must not be public. */
export const withPublicContents = async (strapi: Core.Strapi, file: LibraryFile, send: () => Promise<void>): Promise<void> => {
  const folder = folderOf(file);
  const own = folder === null ? await mkdtemp(path.join(tmpdir(), 'newsroom-photo-')) : null;
  const getStream = file.getStream.bind(file);
  try {
    await clean(strapi, file, folder ?? own ?? '');
    await send();
  } finally {
    if (own !== null) {
      file.getStream = getStream;
      await rm(own, { recursive: true, force: true });
    }
  }
};

const clean = async (strapi: Core.Strapi, file: LibraryFile, folder: string): Promise<void> => {
  const source = file.filepath ?? path.join(folder, `source-${(count += 1)}`);
  if (file.filepath === undefined) await pipeline(file.getStream(), createWriteStream(source));
  const { name, mime } = file;
  const judged = { name, mime, width: file.width ?? null, height: file.height ?? null };
  const kind = await withFileBytes(source, async (bytes) => kindOfImage(await bytes.at(0, HEAD_LENGTH)));
  file[NOTE] ??= (await inspectFile(strapi, { path: source, name, mime }, () => Promise.resolve(judged))) ?? undefined;
  const note = file[NOTE];
  if (kind === null || note === undefined) return;
  const metadata = publicMetadata(note.facts, note);
  const parts = await withFileBytes(source, (bytes) => REWRITES[kind]?.(bytes, metadata) ?? Promise.resolve(null));
  if (parts === null) {
    if (await withFileBytes(source, (bytes) => tellsMore(kind, bytes))) refuseFile(strapi, 'private-metadata', { ...judged, kind });
    return;
  }
  const target = path.join(folder, `public-${(count += 1)}`);
  await pipeline(Readable.from(contents(source, parts)), createWriteStream(target));
  const { size } = await stat(target);
  Object.assign(file, {
    filepath: target,
    getStream: () => createReadStream(target),
    size: Math.round(size / 10) / 100,
    sizeInBytes: size,
  });
};
