import { useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { LibraryPhoto, PhotoFactsResponse } from '../../../shared/contracts/photos';
import { isPhoto, sortChosen } from './sort-chosen';
import type { UploadState } from './upload-queue';
import type { PhotosForm } from './use-photos-form';
import type { Uploads } from './use-uploads';

export interface Library {
  /** Makes rows of what was chosen, at the end of the gallery, and says of each file that became none why. */
  take: (files: readonly LibraryPhoto[]) => void;
  /** What was chosen last, when the server didn't say what it knows of it; null otherwise. */
  unanswered: readonly LibraryPhoto[] | null;
  retry: () => void;
}

/** Files of the media library on their way into the gallery. */
export const useLibrary = (form: PhotosForm, uploads: Uploads, onTaken: () => void): Library => {
  const { post } = useFetchClient();
  const [unanswered, setUnanswered] = useState<readonly LibraryPhoto[] | null>(null);

  const take = async (files: readonly LibraryPhoto[]): Promise<void> => {
    setUnanswered(null);
    let known: PhotoFactsResponse['data'] = [];
    try {
      const photos = files.filter(isPhoto).map(({ id }) => id);
      if (photos.length > 0) known = (await post<PhotoFactsResponse>('/newsroom/photos/facts', { files: photos })).data.data;
    } catch {
      setUnanswered(files);
      return;
    }
    const rows = form.rowsNow();
    const chosen = sortChosen(files, known, new Set(rows.flatMap(({ file }) => file?.id ?? [])));
    const taken = chosen.flatMap((one) => (one.is === 'taken' ? [one.taken] : []));
    taken.forEach((one, index) => form.insert(one, rows.length + index));
    uploads.tell(
      chosen.flatMap((one): Array<{ name: string; state: UploadState }> => {
        if (one.is === 'left-out') return [{ name: one.file.name, state: { is: 'left-out', why: one.why } }];
        if (one.is === 'present') return [{ name: one.file.name, state: { is: 'present' } }];
        const { file, problem } = one.taken;
        return problem === null ? [] : [{ name: file.name, state: { is: 'noted', problem } }];
      }),
    );
    if (taken.length > 0) onTaken();
  };

  return { take: (files) => void take(files), unanswered, retry: () => void take(unanswered ?? []) };
};
