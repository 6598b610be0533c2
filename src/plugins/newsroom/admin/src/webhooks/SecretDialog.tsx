import { Button, Field, Modal, TextInput, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';

import { useText } from '../use-text';

/** A secret, the only time that it can be read. */
export const SecretDialog = ({ secret, onClose }: { secret: string; onClose: () => void }) => {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const take = async (): Promise<void> => {
    if (await copy(secret)) toggleNotification({ type: 'success', message: text('webhooks.copied') });
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('webhooks.secret')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{text('webhooks.secretHint')}</Typography>
          <Field.Root paddingTop={4}>
            <Field.Label>{text('webhooks.secret')}</Field.Label>
            <TextInput readOnly value={secret} onFocus={(event) => event.currentTarget.select()} />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('webhooks.secretKept')}
          </Button>
          <Button onClick={() => void take()}>{text('webhooks.copy')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
