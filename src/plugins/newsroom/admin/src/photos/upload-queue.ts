import type { FactsProblem, TakenPhotoResponse } from '../../../shared/contracts/photos';
import { PhotoRefused } from './photo-refused';
import type { PhotoRow } from './photo-rows';
import { placeForUpload } from './place-for-upload';
import type { Sending } from './send-photo';
import type { LeftOut } from './sort-chosen';
import { UPLOADS_AT_ONCE } from './uploads-at-once';
import type { PhotosForm } from './use-photos-form';

type Taken = TakenPhotoResponse['data'];

/**
 * What became of a file. `arrived`: the server has it, and no form is there to take it in; `known`: one with the same contents was there,
 * and was taken; `present`: it is in this gallery already; `left-out`: the media library has it, and it can't be a photo.
 */
export type UploadState =
  | { is: 'waiting' }
  | { is: 'sending'; share: number }
  | { is: 'arrived'; data: Taken }
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

/** The rows of an open form; what is inserted is among them at once. */
export type Gallery = Pick<PhotosForm, 'rowsNow' | 'insert' | 'change'>;

export type SendFile = (sending: Omit<Sending, 'token'>) => Promise<Taken>;

export interface UploadQueue {
  all: () => readonly Upload[];
  /** Gives back what ends it. */
  subscribe: (listener: () => void) => () => void;
  add: (files: readonly File[]) => void;
  /** Says of files that were not sent what the editor should know. */
  tell: (news: ReadonlyArray<{ name: string; state: UploadState }>) => void;
  retry: (turn: number) => void;
  /** Stores a copy of a file that was known, in place of the one that was taken. */
  storeCopy: (turn: number) => void;
  dismiss: (turns: readonly number[]) => void;
  /** Takes in what came meanwhile; null while there is no form, or one whose rows are about to be put back. */
  attach: (gallery: Gallery | null) => void;
  /** Nothing that waits is sent any more. */
  stop: () => void;
}

/** Files on their way into a gallery, whether its panel is on the screen or not. Each becomes a row, in the order of the drop. */
export const createUploadQueue = (send: SendFile): UploadQueue => {
  let all: readonly Upload[] = [];
  let nextTurn = 0;
  let sending = 0;
  let gallery: Gallery | null = null;
  const listeners = new Set<() => void>();
  /** In whose turn each file of the media library came. */
  const turnOf = new Map<number, number>();
  const replaced = new Map<number, number>();

  const set = (next: readonly Upload[]): void => {
    all = next;
    for (const listener of [...listeners]) listener();
  };
  const setState = (turn: number, state: UploadState): void =>
    set(all.map((upload) => (upload.turn === turn ? { ...upload, state } : upload)));
  const drop = (turns: readonly number[]): void => set(all.filter(({ turn }) => !turns.includes(turn)));

  /** Puts a picture that has come among the rows that there are by now. */
  const settle = (to: Gallery, turn: number, { isKnown, ...taken }: Taken): void => {
    const { file, problem } = taken;
    const old = replaced.get(turn);
    const rows = to.rowsNow();
    const row = rows.find((one) => one.file?.id === (old ?? file.id));
    replaced.delete(turn);
    if (row !== undefined && old === undefined) return setState(turn, { is: 'present' });
    if (row === undefined) to.insert(taken, placeForUpload(turn, turnsOf(rows, turnOf)));
    else to.change([{ key: row.key, change: { file } }]);
    turnOf.set(file.id, turn);
    if (isKnown) setState(turn, { is: 'known', fileId: file.id });
    else if (problem !== null) setState(turn, { is: 'noted', problem });
    else drop([turn]);
  };
  const settleAll = (): void => {
    for (const { turn, state } of all) if (gallery !== null && state.is === 'arrived') settle(gallery, turn, state.data);
  };

  const sendOne = async ({ turn, again }: Upload, file: File): Promise<void> => {
    sending += 1;
    setState(turn, { is: 'sending', share: 0 });
    try {
      setState(turn, { is: 'arrived', data: await send({ file, again, onProgress: (share) => setState(turn, { is: 'sending', share }) }) });
    } catch (error) {
      setState(turn, { is: 'failed', refused: error instanceof PhotoRefused ? error : new PhotoRefused(0, null, String(error)) });
    } finally {
      sending -= 1;
    }
    settleAll();
    goOn();
  };
  const goOn = (): void => {
    const waiting = all.filter(({ state }) => state.is === 'waiting');
    for (const upload of waiting.slice(0, Math.max(0, UPLOADS_AT_ONCE - sending)))
      if (upload.file !== null) void sendOne(upload, upload.file);
  };
  const append = (added: ReadonlyArray<Pick<Upload, 'name' | 'file' | 'state'>>): void => {
    set([...all, ...added.map((one): Upload => ({ ...one, turn: (nextTurn += 1), again: false }))]);
    goOn();
  };

  return {
    all: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (files) => append(files.map((file) => ({ name: file.name, file, state: { is: 'waiting' } }))),
    tell: (news) => append(news.map((one) => ({ ...one, file: null }))),
    retry(turn) {
      setState(turn, { is: 'waiting' });
      goOn();
    },
    storeCopy(turn) {
      const state = all.find((upload) => upload.turn === turn)?.state;
      if (state?.is !== 'known') return;
      replaced.set(turn, state.fileId);
      set(all.map((upload) => (upload.turn === turn ? { ...upload, again: true, state: { is: 'waiting' } } : upload)));
      goOn();
    },
    dismiss: drop,
    attach(next) {
      const isNew = gallery === null && next !== null;
      gallery = next;
      // The form is about to be drawn when it comes, and can't be changed before that is done.
      if (isNew) setTimeout(settleAll);
    },
    stop: () => set(all.filter(({ state }) => state.is !== 'waiting')),
  };
};

const turnsOf = (rows: readonly PhotoRow[], turnOf: ReadonlyMap<number, number>): Array<number | null> =>
  rows.map(({ file }) => (file === null ? null : (turnOf.get(file.id) ?? null)));
