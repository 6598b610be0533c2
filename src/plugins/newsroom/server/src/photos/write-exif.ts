/** A small Exif block: TIFF 6.0 with the three tags that a public picture needs. */
const ORIENTATION = 0x0112;
const ARTIST = 0x013b;
const COPYRIGHT = 0x8298;
const ASCII = 2;
const SHORT = 3;

interface ExifFacts {
  /** 1 to 8 as Exif counts; 1 is upright. */
  orientation: number;
  creator: string | null;
  copyright: string | null;
}

interface Entry {
  tag: number;
  type: number;
  count: number;
  value: Uint8Array;
}

const ascii = (tag: number, text: string | null): Entry[] => {
  if (text === null) return [];
  const value = new TextEncoder().encode(`${text}\0`);
  return [{ tag, type: ASCII, count: value.length, value }];
};

const HEADER = 8;
const ENTRY = 12;
/** A value that is no longer stands in its entry. */
const INLINE = 4;

/** Null when there is nothing to write. */
export const writeExif = ({ orientation, creator, copyright }: ExifFacts): Uint8Array | null => {
  const entries: Entry[] = [
    ...(orientation === 1 ? [] : [{ tag: ORIENTATION, type: SHORT, count: 1, value: Uint8Array.of(orientation, 0) }]),
    ...ascii(ARTIST, creator),
    ...ascii(COPYRIGHT, copyright),
  ];
  if (entries.length === 0) return null;
  const valuesAt = HEADER + 2 + entries.length * ENTRY + 4;
  const outside = entries
    .filter(({ value }) => value.length > INLINE)
    .reduce((sum, { value }) => sum + value.length + (value.length % 2), 0);
  const block = new Uint8Array(valuesAt + outside);
  const view = new DataView(block.buffer);
  block.set([0x49, 0x49, 42, 0, HEADER]);
  view.setUint16(HEADER, entries.length, true);
  let free = valuesAt;
  entries.forEach(({ tag, type, count, value }, index) => {
    const at = HEADER + 2 + index * ENTRY;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    if (value.length <= INLINE) block.set(value, at + 8);
    else {
      view.setUint32(at + 8, free, true);
      block.set(value, free);
      free += value.length + (value.length % 2);
    }
  });
  return block;
};
