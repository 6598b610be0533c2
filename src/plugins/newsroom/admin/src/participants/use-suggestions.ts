import { useEffect, useRef, useState } from 'react';

import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { SuggestionsRequest, SuggestionsResponse } from '../../../shared/contracts/suggestions';

export interface Reading {
  /** Null until the first answer. */
  suggestions: SuggestionsResponse['data'] | null;
  /** The text that they were found in: offsets are into it. */
  text: string;
  isReading: boolean;
  error: string | null;
  /** Reads the text again, as when a record was made. */
  again: () => void;
}

/** Milliseconds without a key press after which the text is read. */
const PAUSE = 500;

/** What the text of the open form names, while the editor writes: read after a pause, and never answered by an older reading. */
export const useSuggestions = ({ text, date, locale, documentId }: SuggestionsRequest): Reading => {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Pick<Reading, 'suggestions' | 'text' | 'error'>>({ suggestions: null, text: '', error: null });
  const [isReading, setIsReading] = useState(false);
  const [round, setRound] = useState(0);
  const latest = useRef(0);

  useEffect(() => {
    const reading = (latest.current += 1);
    const controller = new AbortController();
    const isStale = (): boolean => reading !== latest.current;
    const read = async (): Promise<void> => {
      setIsReading(true);
      try {
        const body: SuggestionsRequest = { text, ...(date && { date }), ...(locale && { locale }), ...(documentId && { documentId }) };
        const { data } = await post<SuggestionsResponse>('/newsroom/suggestions', body, { signal: controller.signal });
        if (!isStale()) setAnswer({ suggestions: data.data, text, error: null });
      } catch (error) {
        if (!isStale()) setAnswer((before) => ({ ...before, error: isFetchError(error) ? error.message : String(error) }));
      } finally {
        if (!isStale()) setIsReading(false);
      }
    };
    const timer = setTimeout(() => void read(), round === 0 && latest.current === 1 ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, date, locale, documentId, round, post]);

  return { ...answer, isReading, again: () => setRound((count) => count + 1) };
};
