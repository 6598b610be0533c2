import { useState, type ReactNode } from 'react';

import { TextButton } from '@strapi/design-system';

import { useText } from './use-text';

/** The first of a long list and the button for the others, so that the panel below it is within reach. One more than `most` is no list to fold. */
export const useFolded = <Item,>(items: readonly Item[], most: number): { shown: readonly Item[]; button: ReactNode } => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const hidden = items.length - most;
  if (hidden <= 1) return { shown: items, button: null };
  const button = (
    <TextButton onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
      {isOpen ? text('fold.less') : text('fold.more', { count: hidden })}
    </TextButton>
  );
  return { shown: isOpen ? items : items.slice(0, most), button };
};
