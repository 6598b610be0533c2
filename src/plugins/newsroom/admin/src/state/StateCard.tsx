import type { ReactNode } from 'react';

import { Box, Flex, Status, Typography } from '@strapi/design-system';

import { useText } from '../use-text';

interface StateCardProps {
  title: string;
  /** Quiet when all is well, clear when not. */
  isWell: boolean;
  children: ReactNode;
  acts?: ReactNode;
}

/** One thing that the newsroom keeps ready, and how it is. */
export const StateCard = ({ title, isWell, children, acts }: StateCardProps) => {
  const text = useText();
  return (
    <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
          {children}
        </Flex>
        <Flex gap={3}>
          {acts}
          <Status variant={isWell ? 'success' : 'warning'} size="S">
            <Typography variant="pi" fontWeight="semiBold">
              {text(isWell ? 'state.well' : 'state.worth')}
            </Typography>
          </Status>
        </Flex>
      </Flex>
    </Box>
  );
};

export const Fact = ({ children, isQuiet = false }: { children: ReactNode; isQuiet?: boolean }) => (
  <Typography tag="p" textColor={isQuiet ? 'neutral600' : 'neutral800'} variant={isQuiet ? 'pi' : 'omega'}>
    {children}
  </Typography>
);
