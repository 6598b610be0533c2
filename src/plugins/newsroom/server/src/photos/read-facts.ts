import type { FactsProblem, PhotoFacts } from '../../../shared/contracts/photos';
import type { Bytes } from './bytes';
import { chooseFacts } from './choose-facts';
import { exifGoesRound } from './exif-goes-round';
import { findPngBlocks, findWebpBlocks } from './find-chunk-blocks';
import { findJpegBlocks } from './find-jpeg-blocks';
import { HEAD_LENGTH, kindOfImage, type ImageKind } from './kind-of-image';
import { leaveTrapsAlone } from './leave-traps-alone';
import { noBlocks, type MetadataBlocks } from './metadata-blocks';
import { readTags, type Tags } from './read-tags';

export const NO_FACTS: PhotoFacts = {
  caption: null,
  credit: null,
  creator: null,
  copyright: null,
  takenAt: null,
  place: null,
  alternativeText: null,
  keywords: [],
  personsShown: [],
};

const FINDERS: Readonly<Partial<Record<ImageKind, (bytes: Bytes) => Promise<MetadataBlocks>>>> = {
  jpeg: findJpegBlocks,
  png: findPngBlocks,
  webp: findWebpBlocks,
};

export interface ReadFacts {
  /** Null when it is no picture. */
  kind: ImageKind | null;
  facts: PhotoFacts;
  problem: FactsProblem | null;
  /** How the image is to be turned, 1 to 8 as Exif counts; 1 is upright. */
  orientation: number;
}

/** What a picture's file says of itself, having read no more of it than that. Never fails on what the file holds. */
export const readFacts = async (bytes: Bytes, timeZone: string): Promise<ReadFacts> => {
  const kind = kindOfImage(await bytes.at(0, HEAD_LENGTH));
  const find = kind === null ? undefined : FINDERS[kind];
  const found = (await find?.(bytes)) ?? noBlocks(kind === null || kind === 'gif' || kind === 'svg' ? null : 'unknown-format');
  const { problem, ...blocks } = leaveTrapsAlone(found);
  const tags = readTags(blocks);
  // The picture is turned by its Exif all the same.
  const told = tags !== null && blocks.exif !== null && exifGoesRound(blocks.exif) ? { ...tags, exif: undefined } : tags;
  return {
    kind,
    facts: told === null ? NO_FACTS : chooseFacts(told, timeZone),
    problem: problem ?? (tags === null || told !== tags ? 'unreadable' : null),
    orientation: orientationOf(tags),
  };
};

const orientationOf = (tags: Tags | null): number => {
  const value = tags?.exif?.Orientation?.value;
  return typeof value === 'number' && value >= 1 && value <= 8 ? value : 1;
};
