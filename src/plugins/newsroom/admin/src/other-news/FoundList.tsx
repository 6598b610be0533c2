import { Box, Flex, IconButton } from '@strapi/design-system';
import { Cross, Pin } from '@strapi/icons';

import type { NamedNews, PreviewEntry } from '../../../shared/contracts/other-news';
import { useText } from '../use-text';
import { apartWords } from './apart-words';
import { asNamed } from './list-of';
import { NewsRow } from './NewsRow';

interface FoundListProps {
  found: readonly PreviewEntry[];
  isDisabled: boolean;
  /** Left out where the app has no such corrections. */
  onPin?: (news: NamedNews) => void;
  onExclude?: (news: NamedNews) => void;
}

/** What the newsroom found by itself, the best first, and why. */
export const FoundList = ({ found, ...acts }: FoundListProps) => {
  const text = useText();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={text('otherNews.found')}>
      {found.map((entry) => (
        <Box tag="li" key={entry.documentId} aria-label={entry.title}>
          <NewsRow
            title={entry.title}
            url={entry.url}
            picture={entry.photo?.sources[0]?.url ?? null}
            date={entry.date}
            note={text(...apartWords(entry.daysApart))}
            reasons={entry.reasons}
            acts={<Acts news={asNamed(entry)} {...acts} />}
          />
        </Box>
      ))}
    </Flex>
  );
};

const Acts = ({ news, isDisabled, onPin, onExclude }: Omit<FoundListProps, 'found'> & { news: NamedNews | null }) => {
  const text = useText();
  if (news === null) return null;
  const { title } = news;
  return (
    <Flex direction="column">
      {onPin !== undefined && (
        <IconButton variant="ghost" size="S" label={text('otherNews.pin', { title })} disabled={isDisabled} onClick={() => onPin(news)}>
          <Pin />
        </IconButton>
      )}
      {onExclude !== undefined && (
        <IconButton
          variant="ghost"
          size="S"
          label={text('otherNews.exclude', { title })}
          disabled={isDisabled}
          onClick={() => onExclude(news)}
        >
          <Cross />
        </IconButton>
      )}
    </Flex>
  );
};
