interface Size {
  width?: number | null;
  height?: number | null;
}

/** A picture's size as it is shown: lying on its side (orientations 5 to 8 of Exif) it is as wide as its bytes are high. */
export const turnedSize = (size: Size, orientation: number): { width: number | null; height: number | null } => {
  const { width = null, height = null } = size;
  return orientation >= 5 ? { width: height, height: width } : { width, height };
};
