import { useCallback, useEffect, useState } from 'react';

import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

export interface Polled<Answer> {
  /** Null until the first answer. */
  answer: Answer | null;
  error: string | null;
  again: () => void;
}

/** Milliseconds between looks while a page is open. */
const PACE = 3_000;

/** What is at an address of the newsroom's, looked at again and again; an answer to an older question is dropped. */
export const usePolled = <Answer>(address: string): Polled<Answer> => {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      try {
        const { data } = await get<Answer>(address, { signal: controller.signal });
        if (controller.signal.aborted) return;
        setAnswer(data);
        setError(null);
      } catch (thrown) {
        if (controller.signal.aborted) return;
        setError(isFetchError(thrown) ? thrown.message : String(thrown));
      }
      timer = setTimeout(() => void look(), PACE);
    };
    void look();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [get, address, round]);

  return { answer, error, again };
};
