import { useCallback, useEffect, useState } from 'react';

import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { UnlinkedNamesResponse } from '../../../shared/contracts/linking';

interface Asked {
  search: string;
  page: number;
}

export interface UnlinkedNames {
  /** Null until the first answer. */
  list: UnlinkedNamesResponse | null;
  error: string | null;
  again: () => void;
}

const PAUSE = 250;

/** A page of the names that lead to nobody; an answer that comes too late is dropped. */
export const useUnlinkedNames = ({ search, page }: Asked): UnlinkedNames => {
  const { get } = useFetchClient();
  const [list, setList] = useState<UnlinkedNamesResponse | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const { data } = await get<UnlinkedNamesResponse>('/newsroom/unlinked-names', {
          params: { search, page },
          signal: controller.signal,
        });
        setList(data);
        setError(null);
      } catch (thrown) {
        if (!controller.signal.aborted) setError(isFetchError(thrown) ? thrown.message : String(thrown));
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [get, search, page, round]);

  const again = useCallback(() => setRound((before) => before + 1), []);
  return { list, error, again };
};
