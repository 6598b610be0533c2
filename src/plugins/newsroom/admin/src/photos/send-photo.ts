import { attemptTokenRefresh } from '@strapi/strapi/admin';

import { backendUrl } from './backend-url';
import type { PhotoRefusal, TakenPhotoResponse } from '../../../shared/contracts/photos';
import { PhotoRefused } from './photo-refused';

export interface Sending {
  file: File;
  /** Stores it although its contents are in the media library. */
  again: boolean;
  token: string | null;
  onProgress: (share: number) => void;
}

interface Refusal {
  error?: { message?: string; details?: { reason?: PhotoRefusal } };
}

const answerOf = (request: XMLHttpRequest): Partial<TakenPhotoResponse> & Refusal => {
  try {
    return JSON.parse(request.responseText) as Partial<TakenPhotoResponse> & Refusal;
  } catch {
    return {};
  }
};

/** `fetch` tells nothing of the progress of what is sent. */
const send = ({ file, again, token, onProgress }: Sending): Promise<TakenPhotoResponse['data']> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', backendUrl('/newsroom/photos/files'));
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onerror = () => reject(new PhotoRefused(0, null, ''));
    request.onload = () => {
      const { data, error } = answerOf(request);
      if (request.status < 300 && data !== undefined) resolve(data);
      else reject(new PhotoRefused(request.status, error?.details?.reason ?? null, error?.message ?? ''));
    };
    const form = new FormData();
    form.append('again', String(again));
    form.append('files', file);
    request.send(form);
  });

/** @throws {PhotoRefused} with status 0 when the server can't be reached */
export const sendPhoto = async (sending: Sending): Promise<TakenPhotoResponse['data']> => {
  try {
    return await send(sending);
  } catch (error) {
    if (!(error instanceof PhotoRefused) || error.status !== 401) throw error;
    // A long gallery outlasts the token that it began with.
    return send({ ...sending, token: await attemptTokenRefresh() });
  }
};
