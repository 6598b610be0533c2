import { useState } from 'react';

import { Button, DateTimePicker, Field, Modal, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import type { ReplayRequest, RequeuedResponse } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { useAct } from './use-act';

/** Sends everything since an instant once more. */
export const ReplayDialog = ({ address, onClose, onDone }: { address: string; onClose: () => void; onDone: () => void }) => {
  const text = useText();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [since, setSince] = useState<Date | undefined>();
  const [isActing, act] = useAct();

  const replay = async (): Promise<void> => {
    if (since === undefined) return;
    const isDone = await act(async () => {
      const body: ReplayRequest = { since: since.toISOString() };
      const { data } = await post<RequeuedResponse>(`${address}/replay`, body);
      toggleNotification({ type: 'success', message: text('webhooks.replaying', { count: data.data.requeued }) });
    });
    if (isDone) onDone();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('webhooks.replayTitle')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{text('webhooks.replayHint')}</Typography>
          <Field.Root paddingTop={4} required>
            <Field.Label>{text('webhooks.since')}</Field.Label>
            <DateTimePicker dateLabel={text('webhooks.sinceDay')} timeLabel={text('webhooks.sinceTime')} onChange={setSince} />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button onClick={() => void replay()} disabled={since === undefined} loading={isActing}>
            {text('webhooks.replayNow')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
