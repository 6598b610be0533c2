import { useEffect, useRef, useState } from 'react';

import { useAuth } from '@strapi/strapi/admin';
import { flushSync } from 'react-dom';

import type { FactsProblem, TakenPhotoResponse } from '../../../shared/contracts/photos';
import { placeForUpload } from './place-for-upload';
import type { PhotoRow } from './photo-rows';
import { PhotoRefused, sendPhoto } from './send-photo';
import type { PhotosForm } from './use-photos-form';

/** What became of a file. `known`: one with the same contents was there, and was taken; `present`: it is in this gallery already. */
export type UploadState =
  | { is: 'waiting' }
  | { is: 'sending'; share: number }
  | { is: 'failed'; refused: PhotoRefused }
  | { is: 'known'; fileId: number }
  | { is: 'present' }
  | { is: 'noted'; problem: FactsProblem };

export interface Upload {
  /** Rises with every file; files of one drop follow each other. */
  turn: number;
  file: File;
  again: boolean;
  state: UploadState;
}

export interface Uploads {
  all: Upload[];
  add: (files: readonly File[]) => void;
  retry: (turn: number) => void;
  /** Stores a copy of a file that was known, in place of the one that was taken. */
  storeCopy: (turn: number) => void;
  dismiss: (turn: number) => void;
}

/** Requests at a time: enough to keep a line busy, few enough for the server to unpack pictures one after the other. */
const AT_ONCE = 3;

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
    else if (problem !== null && problem !== 'unknown-format') setState(turn, { is: 'noted', problem });
    else setAll((before) => before.filter((upload) => upload.turn !== turn));
  };
  const latest = useRef({ settle, token });
  useEffect(() => {
    latest.current = { settle, token };
  });

  useEffect(() => {
    const send = async (upload: Upload): Promise<void> => {
      const { turn, file, again } = upload;
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
    for (const upload of waiting.slice(0, Math.max(0, AT_ONCE - sending.current.size))) void send(upload);
  }, [all]);

  return {
    all,
    add(files) {
      const uploads = files.map((file): Upload => ({ turn: (nextTurn.current += 1), file, again: false, state: { is: 'waiting' } }));
      setAll((before) => [...before, ...uploads]);
    },
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
    dismiss: (turn) => setAll((before) => before.filter((upload) => upload.turn !== turn)),
  };
};

const turnsOf = (rows: readonly PhotoRow[], turnOf: ReadonlyMap<number, number>): Array<number | null> =>
  rows.map(({ file }) => (file === null ? null : (turnOf.get(file.id) ?? null)));
