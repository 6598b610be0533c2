/** Where each fact of a photo is looked for, the first that is filled wins. `docs/photos.md` shows the same table. */
import type { PhotoFacts } from '../../../shared/contracts/photos';

/** A property of the file: `xmp` by its local name, `iptc` and `exif` by the reader's name of the tag. */
export interface Source {
  from: 'xmp' | 'iptc' | 'exif';
  tag: string;
  /** As the standards call it. */
  label: string;
}

const xmp = (label: string): Source => ({ from: 'xmp', tag: label.split(':')[1] ?? label, label: `XMP ${label}` });
const iptc = (tag: string, dataset: string): Source => ({ from: 'iptc', tag, label: `IIM ${dataset} ${tag}` });
const exif = (tag: string): Source => ({ from: 'exif', tag, label: `Exif ${tag}` });

/**
 * XMP first: whoever captions photos today writes it, and IIM beside it is often an older program's. The date is the camera's own
 * before any that was typed.
 */
export const FACT_SOURCES = {
  caption: [
    xmp('dc:description'),
    iptc('Caption/Abstract', '2:120'),
    exif('ImageDescription'),
    xmp('photoshop:Headline'),
    iptc('Headline', '2:105'),
  ],
  credit: [xmp('photoshop:Credit'), iptc('Credit', '2:110'), xmp('photoshop:Source'), iptc('Source', '2:115')],
  creator: [xmp('dc:creator'), iptc('By-line', '2:80'), exif('Artist')],
  copyright: [xmp('dc:rights'), iptc('Copyright Notice', '2:116'), exif('Copyright')],
  takenAt: [
    exif('DateTimeOriginal'),
    xmp('photoshop:DateCreated'),
    iptc('Date Created', '2:55'),
    xmp('exif:DateTimeOriginal'),
    xmp('xmp:CreateDate'),
  ],
  alternativeText: [xmp('Iptc4xmpCore:AltTextAccessibility'), xmp('Iptc4xmpCore:ExtDescrAccessibility')],
  keywords: [xmp('dc:subject'), iptc('Keywords', '2:25')],
  personsShown: [xmp('Iptc4xmpExt:PersonInImage')],
} as const satisfies Record<Exclude<keyof PhotoFacts, 'place'>, readonly Source[]>;

/** A place is put together of its parts, the smallest first, each from the first source that has it. */
export const PLACE_SOURCES = [
  [xmp('Iptc4xmpCore:Location'), iptc('Sub-location', '2:92')],
  [xmp('photoshop:City'), iptc('City', '2:90')],
  [xmp('photoshop:State'), iptc('Province/State', '2:95')],
  [xmp('photoshop:Country'), iptc('Country/Primary Location Name', '2:101')],
] as const satisfies ReadonlyArray<readonly Source[]>;
