import { useEffect, useRef, useState } from 'react';

import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { OtherNewsPreviewRequest, OtherNewsPreviewResponse } from '../../../shared/contracts/other-news';

export interface Preview {
  /** Null until the first answer. */
  preview: OtherNewsPreviewResponse['data'] | null;
  isReading: boolean;
  error: string | null;
  again: () => void;
}

/** Milliseconds without a change after which the list is asked for. */
const PAUSE = 500;

/** The list for the open form, asked for after a pause; an answer to an older form never overtakes a newer one. */
export const usePreview = (request: OtherNewsPreviewRequest, isSubmitting: boolean): Preview => {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Pick<Preview, 'preview' | 'error'>>({ preview: null, error: null });
  const [isReading, setIsReading] = useState(false);
  const [round, setRound] = useState(0);
  const isFirst = useRef(true);
  const asked = JSON.stringify(request);

  useEffect(() => {
    // What is being saved is asked for when it is saved: the draft beneath the form changes with it.
    if (isSubmitting) return undefined;
    const controller = new AbortController();
    const ask = async (): Promise<void> => {
      setIsReading(true);
      try {
        const { data } = await post<OtherNewsPreviewResponse>('/newsroom/other-news/preview', JSON.parse(asked), {
          signal: controller.signal,
        });
        if (!controller.signal.aborted) setAnswer({ preview: data.data, error: null });
      } catch (error) {
        if (!controller.signal.aborted)
          setAnswer(({ preview }) => ({ preview, error: isFetchError(error) ? error.message : String(error) }));
      } finally {
        if (!controller.signal.aborted) setIsReading(false);
      }
    };
    const timer = setTimeout(() => void ask(), isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, isSubmitting, round, post]);

  return { ...answer, isReading, again: () => setRound((count) => count + 1) };
};
