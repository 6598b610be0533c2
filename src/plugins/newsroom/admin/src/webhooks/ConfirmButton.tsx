import type { ReactNode } from 'react';

import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';

interface ConfirmButtonProps {
  label: string;
  icon: ReactNode;
  question: string;
  isDangerous?: boolean;
  onConfirm: () => Promise<void>;
}

/** For what can't be taken back: asks first. */
export const ConfirmButton = ({ label, icon, question, isDangerous = false, onConfirm }: ConfirmButtonProps) => (
  <Dialog.Root>
    <Dialog.Trigger>
      <Button variant={isDangerous ? 'danger-light' : 'tertiary'} startIcon={icon}>
        {label}
      </Button>
    </Dialog.Trigger>
    <ConfirmDialog variant={isDangerous ? 'danger' : 'default'} onConfirm={onConfirm}>
      {question}
    </ConfirmDialog>
  </Dialog.Root>
);
