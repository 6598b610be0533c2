import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { useAuth } from '@strapi/strapi/admin';
import { flushSync } from 'react-dom';

import { sendPhoto } from './send-photo';
import { createUploadDesks, type Article, type UploadDesk } from './upload-desks';
import { createUploadQueue, type Upload, type UploadQueue } from './upload-queue';
import type { PhotosForm } from './use-photos-form';

/** Who is signed in is the same for all forms. */
const session: { token: string | null } = { token: null };

const desks = createUploadDesks(() => createUploadQueue((sending) => sendPhoto({ ...sending, token: session.token })));

export interface Uploads extends Pick<UploadQueue, 'add' | 'tell' | 'retry' | 'storeCopy' | 'dismiss'> {
  all: readonly Upload[];
  desk: UploadDesk;
}

/**
 * The article's files on their way, which go on when this panel goes.
 * @param isOpen false while what is put into the form would be lost
 */
export const useUploads = (form: PhotosForm, article: Article, isOpen: boolean): Uploads => {
  const token = useAuth('PhotosPanel', (state) => state.token);
  // A form is of one article as long as it lives.
  const [{ desk, of }] = useState(() => ({ desk: desks.enter(article, form.title), of: article }));
  const { queue } = desk;
  const all = useSyncExternalStore(queue.subscribe, queue.all);
  const isSaving = useRef(false);
  // Strapi empties the form of a new article once it is saved: what it was called when the save began counts.
  const title = useRef(form.title);

  useEffect(() => {
    session.token = token;
    isSaving.current = !isOpen;
    if (isOpen) title.current = form.title;
    // The next picture that comes has to see this one.
    const insert: PhotosForm['insert'] = (taken, at) => flushSync(() => form.insert(taken, at));
    const change: PhotosForm['change'] = (changes) => flushSync(() => form.change(changes));
    queue.attach(isOpen ? { rowsNow: form.rowsNow, insert, change } : null);
  });

  useEffect(() => {
    // What was left by the panel before it, in the same moment, is taken over.
    desks.enter(of, title.current);
    return () => {
      queue.attach(null);
      desks.leave(of, isSaving.current ? title.current : null);
    };
  }, [queue, of]);

  const { add, tell, retry, storeCopy, dismiss } = queue;
  return { all, desk, add, tell, retry, storeCopy, dismiss };
};
