import { useState } from 'react';

import { Flex, TextButton, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import { useText } from '../use-text';

export interface Act {
  message: string;
  /** Takes back what was made on the server. */
  undo?: string;
  /** What goes with it in the form; alone when nothing was made on the server. */
  onUndo?: () => void;
}

/** What was done last, and the way back. */
export const LastAct = ({ act, onUndone }: { act: Act | null; onUndone: () => void }) => {
  const text = useText();
  const { post } = useFetchClient();
  const [error, setError] = useState<{ act: Act; message: string } | null>(null);
  if (act === null) return null;

  const undo = async (): Promise<void> => {
    try {
      if (act.undo !== undefined) await post(`/newsroom/undo/${act.undo}`);
      act.onUndo?.();
      onUndone();
    } catch (thrown) {
      setError({ act, message: isFetchError(thrown) ? thrown.message : String(thrown) });
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1} background="success100" padding={2} hasRadius role="status">
      <Typography textColor="success700">{act.message}</Typography>
      {(act.undo !== undefined || act.onUndo !== undefined) && <TextButton onClick={() => void undo()}>{text('undo')}</TextButton>}
      {error?.act === act && <Typography textColor="danger600">{error.message}</Typography>}
    </Flex>
  );
};
