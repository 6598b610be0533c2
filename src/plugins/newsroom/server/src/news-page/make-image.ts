import type { Image, ImageSource, Photo } from '../../../shared/contracts/records';
import type { MediaFile, Photo as StoredPhoto } from '../content-model/types';
import type { RecordLinks } from './record-links';
import type { SiteUrls } from './site-urls';

/** Null when the file is no picture whose size is known. */
export const makeImage = (file: MediaFile | null, urls: SiteUrls): Image | null => {
  if (file === null || file.width === null || file.height === null) return null;
  const original: ImageSource = { url: urls.file(file.url), width: file.width, height: file.height, mime: file.mime };
  const smaller = Object.values(file.formats ?? {})
    .filter((format) => format.width > 0 && format.width < original.width)
    .map(({ url, width, height, mime }) => ({ url: urls.file(url), width, height, mime }));
  return {
    url: original.url,
    width: original.width,
    height: original.height,
    sources: [...smaller, original].sort((one, other) => one.width - other.width),
    alternativeText: file.alternativeText,
  };
};

/** A photo as this news item uses it; what the use leaves open comes from the file. Null without a picture. */
export const makePhoto = (photo: StoredPhoto, urls: SiteUrls, links: RecordLinks): Photo | null => {
  const image = makeImage(photo.image, urls);
  if (image === null) return null;
  return {
    ...image,
    alternativeText: photo.decorative ? null : (photo.alternativeText ?? image.alternativeText),
    decorative: photo.decorative,
    caption: photo.caption ?? photo.image?.caption ?? null,
    credit: photo.credit,
    creator: photo.creator,
    copyright: photo.copyright,
    takenAt: photo.takenAt,
    focalPoint: photo.focalPoint ?? photo.image?.focalPoint ?? null,
    people: photo.people.map((person) => links.person(person)),
  };
};
