import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { NamedNews } from '../../../shared/contracts/other-news';
import { useText } from '../use-text';

interface ExcludedProps {
  excluded: readonly NamedNews[];
  isDisabled: boolean;
  onReturn: (news: NamedNews) => void;
}

/** What never stands under this article, folded away, and the way back. */
export const Excluded = ({ excluded, isDisabled, onReturn }: ExcludedProps) => {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (excluded.length === 0) return null;
  return (
    <Box>
      <TextButton onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
        {text('otherNews.excluded', { count: excluded.length })}
      </TextButton>
      {isOpen && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2} aria-label={text('otherNews.excludedList')}>
          {excluded.map((news) => (
            <Flex tag="li" key={news.documentId} justifyContent="space-between" alignItems="flex-start" gap={2}>
              <Typography variant="pi" textColor="neutral700">
                {news.title}
              </Typography>
              <TextButton
                disabled={isDisabled}
                onClick={() => onReturn(news)}
                aria-label={text('otherNews.returnTitle', { title: news.title })}
              >
                {text('otherNews.return')}
              </TextButton>
            </Flex>
          ))}
        </Flex>
      )}
    </Box>
  );
};
