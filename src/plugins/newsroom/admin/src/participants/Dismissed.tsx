import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import { useText } from '../use-text';

/** Names that the editor said are no participants, folded away. */
export const Dismissed = ({ names, onReturn }: { names: readonly string[]; onReturn: (name: string) => void }) => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (names.length === 0) return null;
  return (
    <Box>
      <TextButton onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {text('participants.dismissed', { count: names.length })}
      </TextButton>
      {isOpen &&
        names.map((name) => (
          <Flex key={name} justifyContent="space-between" gap={2} paddingTop={1}>
            <Typography variant="pi">{name}</Typography>
            <TextButton onClick={() => onReturn(name)} aria-label={text('participants.returnName', { name })}>
              {text('participants.return')}
            </TextButton>
          </Flex>
        ))}
    </Box>
  );
};
