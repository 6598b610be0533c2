import { Box, Flex, Typography } from '@strapi/design-system';

import type { Reason } from '../../../shared/contracts/news-items';
import { useText } from '../use-text';
import { reasonWords } from './reason-words';

/** More would make a wall of the list; the rest is told on demand. */
const MOST = 2;

const Chip = ({ children, title }: { children: string; title?: string }) => (
  <Box tag="li" background="neutral150" hasRadius paddingLeft={1} paddingRight={1} title={title ?? children} style={{ maxWidth: '100%' }}>
    <Typography variant="pi" textColor="neutral700" tag="span" style={{ display: 'block', overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);

/** Why an entry is on the list, the weightiest first. */
export const Reasons = ({ reasons, most = MOST }: { reasons: readonly Reason[]; most?: number }) => {
  const text = useText();
  const words = reasons.map((reason) => text(...reasonWords(reason)));
  const rest = words.slice(most);
  return (
    <Flex tag="ul" gap={1} wrap="wrap" aria-label={text('otherNews.reasons')}>
      {words.slice(0, most).map((word) => (
        <Chip key={word}>{word}</Chip>
      ))}
      {rest.length > 0 && <Chip title={rest.join('\n')}>{text('otherNews.moreReasons', { count: rest.length })}</Chip>}
    </Flex>
  );
};
