/** Draws the archive's pictures and puts them into the media library, with all their sizes. */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

import type { Progress } from './progress';
import type { Picture } from './pictures/catalogue';
import { pdfOfJpeg } from './pictures/pdf-of-jpeg';
import { WIDTH } from './pictures/svg';

const FOLDER = 'Демонстрационный архив';
/** Pictures drawn side by side; sharp itself uses every core. */
const AT_ONCE = 4;
const JPEG = { quality: 84, chromaSubsampling: '4:4:4' };

interface UploadService {
  upload(input: {
    data: { fileInfo: object };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<[{ id: number }]>;
}

interface FolderService {
  create(folder: { name: string; parent: null }): Promise<{ id: number }>;
}

/** A picture as it is, or a document that holds it. */
export interface DemoFile {
  key: string;
  picture: Picture;
  /** A document's name in the media library. */
  documentName?: string;
}

/** @param width of the pictures in pixels, at most that of the drawings */
export const makeFiles = async (strapi: Core.Strapi, progress: Progress, files: readonly DemoFile[], width: number): Promise<void> => {
  const missing = files.filter(({ key }) => progress.made('file', key) === undefined);
  if (missing.length === 0) return;
  const directory = await mkdtemp(path.join(tmpdir(), 'newsroom-demo-'));
  try {
    const folder = await folderOf(strapi, progress);
    for (let index = 0; index < missing.length; index += AT_ONCE) {
      const batch = await Promise.all(missing.slice(index, index + AT_ONCE).map((file) => draw(file, directory, width)));
      await progress.step('file', () => Promise.all(batch.map((file) => upload(strapi, file, folder))));
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

interface Drawn extends DemoFile {
  filepath: string;
  filename: string;
  mimetype: string;
}

/** Dots per inch at which a pixel of a drawing is one of the picture. */
const DENSITY = 72;

const draw = async (file: DemoFile, directory: string, width: number): Promise<Drawn> => {
  const drawing = sharp(Buffer.from(file.picture.svg), { density: (DENSITY * width) / WIDTH });
  const { data: jpeg, info } = await drawing.jpeg(JPEG).toBuffer({ resolveWithObject: true });
  const isDocument = file.documentName !== undefined;
  const filename = `${file.key}.${isDocument ? 'pdf' : 'jpg'}`;
  const filepath = path.join(directory, filename);
  await writeFile(filepath, isDocument ? pdfOfJpeg(jpeg, info.width, info.height) : jpeg);
  return { ...file, filepath, filename, mimetype: isDocument ? 'application/pdf' : 'image/jpeg' };
};

const upload = async (strapi: Core.Strapi, file: Drawn, folder: number | null): Promise<[string, number]> => {
  const { alternativeText, focalPoint } = file.picture;
  const service: UploadService = strapi.plugin('upload').service('upload');
  const uploaded = await service.upload({
    data: { fileInfo: { name: file.documentName ?? file.filename, alternativeText, caption: null, folder, focalPoint } },
    files: { filepath: file.filepath, originalFilename: file.filename, mimetype: file.mimetype, size: (await stat(file.filepath)).size },
  });
  const [stored] = uploaded;
  return [file.key, stored.id];
};

/** The library's folder for the archive; a run that was interrupted finds its own again, unless it was deleted. */
const folderOf = async (strapi: Core.Strapi, progress: Progress): Promise<number | null> => {
  const folders = strapi.db.query('plugin::upload.folder');
  const known = progress.made('folder', 'demo');
  if (known !== undefined) return (await folders.findOne({ where: { id: known } })) === null ? null : Number(known);
  await progress.step('folder', async () => {
    const service: FolderService = strapi.plugin('upload').service('folder');
    return [['demo', (await service.create({ name: FOLDER, parent: null })).id]];
  });
  return Number(progress.made('folder', 'demo'));
};
