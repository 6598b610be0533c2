/** Directories of Exif (TIFF 6.0, section 2): each lists tags, some of which lead to further ones. */

/** Tags that lead to another directory: Exif, GPS, interoperability. */
const LEADS = [0x8769, 0x8825, 0xa005];

/** A camera writes five. */
const MOST_DIRECTORIES = 32;

/** Whether the directories lead back to one of themselves, or to more than any camera writes. */
export const exifGoesRound = (exif: Uint8Array): boolean => {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const isLittle = exif[0] === 0x49;
  const seen = new Set<number>();
  const open = exif.length < 8 ? [] : [{ at: view.getUint32(4, isLittle), isInChain: true }];
  for (let directory = open.pop(); directory !== undefined; directory = open.pop()) {
    const { at, isInChain } = directory;
    // None, or beyond the end: the reader stops there too.
    if (at === 0 || at + 2 > exif.length) continue;
    if (seen.has(at) || seen.size > MOST_DIRECTORIES) return true;
    seen.add(at);
    const end = at + 2 + view.getUint16(at, isLittle) * 12;
    for (let entry = at + 2; entry < end && entry + 12 <= exif.length; entry += 12)
      if (LEADS.includes(view.getUint16(entry, isLittle))) open.push({ at: view.getUint32(entry + 8, isLittle), isInChain: false });
    // What stands behind a directory that a tag leads to is often not written at all.
    if (isInChain && end + 4 <= exif.length) open.push({ at: view.getUint32(end, isLittle), isInChain: true });
  }
  return false;
};
