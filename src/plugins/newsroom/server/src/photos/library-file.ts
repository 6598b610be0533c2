import type { FileNote } from './file-notes.store';

/** A file on its way into the media library, as Strapi's upload hands it from step to step. */
export interface LibraryFile {
  name: string;
  mime: string;
  filepath?: string;
  tmpWorkingDirectory?: string;
  getStream(): NodeJS.ReadableStream;
  width?: number | null;
  height?: number | null;
  /** Kilobytes. */
  size?: number;
  sizeInBytes?: number;
  [NOTE]?: UploadNote;
}

/** Goes with the file through Strapi's steps, which copy it, and is no attribute of the file's row. */
export const NOTE: unique symbol = Symbol('newsroom.note');

export interface UploadNote extends FileNote {
  /** How the image is to be turned, as its bytes are now. */
  orientation: number;
  isOriginal: boolean;
}

export const noteOn = (file: object): UploadNote | null => (file as Partial<LibraryFile>)[NOTE] ?? null;
