import type { LibraryPhoto, PhotoFactsResponse, PhotoRefusal, TakenPhoto } from '../../../shared/contracts/photos';

export type Chosen =
  | { is: 'taken'; taken: TakenPhoto }
  | { is: 'present'; file: LibraryPhoto }
  | { is: 'left-out'; file: LibraryPhoto; why: LeftOut };

/** `gone`: deleted since the library was opened. */
export type LeftOut = PhotoRefusal | 'gone';

/** Why the media library's file can't be a photo; null when it can. */
const refusalOf = ({ mime }: LibraryPhoto): PhotoRefusal | null => {
  if (/^image\/svg/.test(mime)) return 'drawing';
  if (/^image\/hei[cf]/.test(mime)) return 'not-shown-by-browsers';
  return mime.startsWith('image/') ? null : 'not-an-image';
};

/** Whether a file of the media library is worth asking about. */
export const isPhoto = (file: LibraryPhoto): boolean => refusalOf(file) === null;

/**
 * What becomes of each file that was chosen from the media library, in the order of the choice.
 * @param known what the server says of those that are photos
 * @param present numbers of the files that the gallery has
 */
export const sortChosen = (files: readonly LibraryPhoto[], known: PhotoFactsResponse['data'], present: ReadonlySet<number>): Chosen[] =>
  files.map((file) => {
    const refusal = refusalOf(file);
    if (refusal !== null) return { is: 'left-out', file, why: refusal };
    if (present.has(file.id)) return { is: 'present', file };
    const found = known.find((one) => one.file === file.id);
    if (found === undefined) return { is: 'left-out', file, why: 'gone' };
    return { is: 'taken', taken: { file, facts: found.facts, problem: found.problem } };
  });
