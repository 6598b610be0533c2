import { useEffect, useRef, useState } from 'react';

import { useAuth } from '@strapi/strapi/admin';
import { flushSync } from 'react-dom';

import type { FactsProblem, TakenPhotoResponse } from '../../../shared/contracts/photos';
import { placeForUpload } from './place-for-upload';
import type { PhotoRow } from './photo-rows';
import { PhotoRefused, sendPhoto } from './send-photo';
import type { LeftOut } from './sort-chosen';
import { UPLOADS_AT_ONCE } from './uploads-at-once';
import type { PhotosForm } from './use-photos-form';

/**
 * What became of a file. `known`: one with the same contents was there, and was taken; `present`: it is in this gallery already;
 * `left-out`: the media library has it, and it can't be a photo.
 */
export type UploadState =
  | { is: 'waiting' }
  | { is: 'sending'; share: number }
  | { is: 'failed'; refused: PhotoRefused }
  | { is: 'known'; fileId: number }
  | { is: 'present' }
  | { is: 'left-out'; why: LeftOut }
  | { is: 'noted'; problem: FactsProblem };

export interface Upload {
  /** Rises with every file; files of one drop follow each other. */
  turn: number;
  name: string;
  /** What is to be sent; null for a file of the media library. */
  file: File | null;
  again: boolean;
  state: UploadState;
}

export interface Uploads {
  all: Upload[];
  add: (files: readonly File[]) => void;
  /** Says of files that were not sent what the editor should know. */
  tell: (news: ReadonlyArray<{ name: string; state: UploadState }>) => void;
  retry: (turn: number) => void;
  /** Stores a copy of a file that was known, in place of the one that was taken. */
  storeCopy: (turn: number) => void;
  dismiss: (turns: readonly number[]) => void;
}

/** Files on their way into the gallery. Each becomes a row as soon as it is there, in the order of the drop. */
export const useUploads = (form: PhotosForm): Uploads => {
  const token = useAuth('PhotosPanel', (state) => state.token);
  const [all, setAll] = useState<Upload[]>([]);
  const nextTurn = useRef(0);
  const sending = useRef(new Set<number>());
  /** In whose turn each file of the media library came. */
  const turnOf = useRef(new Map<number, number>());
  const replaced = useRef(new Map<number, number>());

  const setState = (turn: number, state: UploadState): void =>
    setAll((before) => before.map((upload) => (upload.turn === turn ? { ...upload, state } : upload)));

  /** Puts a picture that has come among the rows that there are by now. */
  const settle = ({ turn }: Upload, { isKnown, ...taken }: TakenPhotoResponse['data']): void => {
    const { file, problem } = taken;
    const old = replaced.current.get(turn);
    const rows = form.rowsNow();
    const row = rows.find((one) => one.file?.id === (old ?? file.id));
    replaced.current.delete(turn);
    if (row !== undefined && old === undefined) {
      setState(turn, { is: 'present' });
      return;
    }
    // The next picture that comes has to see this one.
    flushSync(() => {
      if (row === undefined) form.insert(taken, placeForUpload(turn, turnsOf(rows, turnOf.current)));
      else form.change([{ key: row.key, change: { file } }]);
    });
    turnOf.current.set(file.id, turn);
    if (isKnown) setState(turn, { is: 'known', fileId: file.id });
    else if (problem !== null) setState(turn, { is: 'noted', problem });
    else setAll((before) => before.filter((upload) => upload.turn !== turn));
  };
  const latest = useRef({ settle, token });
  useEffect(() => {
    latest.current = { settle, token };
  });

  useEffect(() => {
    const send = async (upload: Upload, file: File): Promise<void> => {
      const { turn, again } = upload;
      sending.current.add(turn);
      setState(turn, { is: 'sending', share: 0 });
      try {
        const onProgress = (share: number): void => setState(turn, { is: 'sending', share });
        const data = await sendPhoto({ file, again, token: latest.current.token, onProgress });
        latest.current.settle(upload, data);
      } catch (error) {
        setState(turn, { is: 'failed', refused: error instanceof PhotoRefused ? error : new PhotoRefused(0, null, String(error)) });
      } finally {
        sending.current.delete(turn);
        // Whoever waits goes on.
        setAll((before) => [...before]);
      }
    };
    const waiting = all.filter(({ state, turn }) => state.is === 'waiting' && !sending.current.has(turn));
    for (const upload of waiting.slice(0, Math.max(0, UPLOADS_AT_ONCE - sending.current.size)))
      if (upload.file !== null) void send(upload, upload.file);
  }, [all]);

  const append = (added: ReadonlyArray<Pick<Upload, 'name' | 'file' | 'state'>>): void => {
    const uploads = added.map((one): Upload => ({ ...one, turn: (nextTurn.current += 1), again: false }));
    setAll((before) => [...before, ...uploads]);
  };

  return {
    all,
    add: (files) => append(files.map((file) => ({ name: file.name, file, state: { is: 'waiting' } }))),
    tell: (news) => append(news.map((one) => ({ ...one, file: null }))),
    retry: (turn) => setState(turn, { is: 'waiting' }),
    storeCopy(turn) {
      setAll((before) =>
        before.map((upload) => {
          if (upload.turn !== turn || upload.state.is !== 'known') return upload;
          replaced.current.set(turn, upload.state.fileId);
          return { ...upload, again: true, state: { is: 'waiting' } };
        }),
      );
    },
    dismiss: (turns) => setAll((before) => before.filter(({ turn }) => !turns.includes(turn))),
  };
};

const turnsOf = (rows: readonly PhotoRow[], turnOf: ReadonlyMap<number, number>): Array<number | null> =>
  rows.map(({ file }) => (file === null ? null : (turnOf.get(file.id) ?? null)));
