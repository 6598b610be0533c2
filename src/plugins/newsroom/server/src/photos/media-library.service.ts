/** Strapi's upload, taught to read what a picture says of itself and to let out only what may be public, whichever way a file comes in. */
import type { Core } from '@strapi/strapi';

import { atMost } from '../saving/at-most';
import { inspectFile, refuseFile } from './inspect-file.service';
import { NOTE, type LibraryFile } from './library-file';
import { withPublicContents } from './publish-file.service';
import { turnedSize } from './turned-size';

interface Size {
  width: number | null;
  height: number | null;
}

interface ImageManipulation {
  isImage(file: LibraryFile): Promise<boolean>;
  isFaultyImage(file: LibraryFile): Promise<boolean>;
  optimize(file: LibraryFile): Promise<LibraryFile>;
  getDimensions(file: LibraryFile): Promise<Size>;
  generateThumbnail(file: LibraryFile): Promise<LibraryFile | null>;
  generateResponsiveFormats(file: LibraryFile): Promise<Array<{ key: string; file: LibraryFile } | undefined>>;
}

interface Provider {
  upload(file: LibraryFile): Promise<void>;
  replace(file: LibraryFile, old: LibraryFile): Promise<void>;
}

interface UploadSettings {
  getSettings(): Promise<{ autoOrientation?: boolean } | null>;
}

interface Services {
  extend<Service>(uid: string, extend: (stock: Service) => Service): unknown;
}

/** Pictures that are unpacked at a time: each takes the memory of all its pixels, however many editors upload. */
const UNPACKED_AT_ONCE = 2;

const teachImageManipulation = (strapi: Core.Strapi, stock: ImageManipulation): ImageManipulation => {
  const inTurn = atMost(UNPACKED_AT_ONCE);
  /** A smaller format tells whose the picture is, and is turned as it is. */
  const asFormatOf = (original: LibraryFile, format: LibraryFile): LibraryFile => {
    const note = original[NOTE];
    return note === undefined
      ? format
      : Object.assign(format, { [NOTE]: { ...note, isOriginal: false } }, turnedSize(format, note.orientation));
  };

  return {
    ...stock,
    async isImage(file) {
      // The first that Strapi asks of a file, before it unpacks it.
      if (file[NOTE] === undefined && file.filepath !== undefined) {
        const { filepath: path, name, mime } = file;
        const note = await inspectFile(strapi, { path, name, mime }, () => stock.getDimensions(file));
        if (note !== null) file[NOTE] = note;
      }
      return stock.isImage(file);
    },
    async isFaultyImage(file) {
      const isFaulty = await inTurn(() => stock.isFaultyImage(file));
      // Strapi's own refusal names no file.
      if (isFaulty) refuseFile(strapi, 'damaged', { name: file.name, mime: file.mime, kind: null, width: null, height: null });
      return isFaulty;
    },
    async optimize(file) {
      const optimized = await inTurn(() => stock.optimize(file));
      const note = optimized[NOTE];
      const upload: UploadSettings = strapi.plugin('upload').service('upload');
      const settings = await upload.getSettings();
      // Strapi gives the file itself back when it could not make it smaller.
      if (note !== undefined && optimized !== file && settings?.autoOrientation === true) optimized[NOTE] = { ...note, orientation: 1 };
      return optimized;
    },
    getDimensions: async (file) => turnedSize(await stock.getDimensions(file), file[NOTE]?.orientation ?? 1),
    async generateThumbnail(file) {
      const thumbnail = await inTurn(() => stock.generateThumbnail(file));
      return thumbnail && asFormatOf(file, thumbnail);
    },
    async generateResponsiveFormats(file) {
      const formats = await inTurn(() => stock.generateResponsiveFormats(file));
      return formats.map((format) => format && { ...format, file: asFormatOf(file, format.file) });
    },
  };
};

const teachProvider = (strapi: Core.Strapi, stock: Provider): Provider => ({
  ...stock,
  upload: (file) => withPublicContents(strapi, file, () => stock.upload(file)),
  replace: (file, old) => withPublicContents(strapi, file, () => stock.replace(file, old)),
});

/** Before anything is uploaded. */
export const teachMediaLibrary = (strapi: Core.Strapi): void => {
  const services: Services = strapi.get('services');
  services.extend('plugin::upload.image-manipulation', (stock: ImageManipulation) => teachImageManipulation(strapi, stock));
  services.extend('plugin::upload.provider', (stock: Provider) => teachProvider(strapi, stock));
};
