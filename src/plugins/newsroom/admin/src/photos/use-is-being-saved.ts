import { useEffect, useState } from 'react';

/** Milliseconds in which the article as it was saved comes back from the server. */
const PATIENCE = 20_000;

interface Saving {
  isSubmitting: boolean;
  isRefused: boolean;
  /** Another one after each save. */
  version: unknown;
}

/**
 * Whether what is put into the form now would be lost: Strapi puts it back to what was sent when a save ends, and once more to what
 * is stored when that has come.
 */
export const useIsBeingSaved = ({ isSubmitting, isRefused, version }: Saving): boolean => {
  const [begun, setBegun] = useState<{ version: unknown } | null>(null);
  if (isSubmitting && begun === null) setBegun({ version });
  const isOver = begun !== null && !isSubmitting && (isRefused || begun.version !== version);

  useEffect(() => {
    if (begun === null || isSubmitting) return undefined;
    const timer = setTimeout(() => setBegun(null), isOver ? 0 : PATIENCE);
    return () => clearTimeout(timer);
  }, [begun, isSubmitting, isOver]);

  return isSubmitting || begun !== null;
};
