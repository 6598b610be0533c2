import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import { useFolded } from '../use-folded';
import { useText } from '../use-text';
import type { Place } from './place';
import { missingIn, type PhotoRow } from './photo-rows';

const UNFOLDED = 12;

interface MissingListProps {
  rows: readonly PhotoRow[];
  onJump: (to: Place) => void;
}

/** What stands in the way of publishing, and what a reader will miss besides: each row by its number, and the way to it. */
export const MissingList = ({ rows, onJump }: MissingListProps) => {
  const text = useText();
  const missing = rows.flatMap((row, index) => missingIn(row).map((field) => ({ key: row.key, field, number: index + 1 })));
  if (missing.length === 0) {
    return (
      <Typography variant="pi" textColor="success600">
        {text('photos.complete')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {(['alternativeText', 'credit'] as const).map((field) => (
        <MissingOf key={field} field={field} places={missing.filter((one) => one.field === field)} onJump={onJump} />
      ))}
    </Flex>
  );
};

interface MissingOfProps {
  field: 'alternativeText' | 'credit';
  places: ReadonlyArray<{ key: string; number: number }>;
  onJump: (to: Place) => void;
}

const MissingOf = ({ field, places, onJump }: MissingOfProps) => {
  const text = useText();
  const { shown, button } = useFolded(places, UNFOLDED);
  if (places.length === 0) return null;
  const title = text(`photos.missing.${field}`, { count: places.length });
  return (
    <Box>
      <Typography variant="pi" textColor={field === 'alternativeText' ? 'danger600' : 'warning700'}>
        {title}
      </Typography>
      <Flex tag="ul" gap={2} wrap="wrap" aria-label={title}>
        {shown.map(({ key, number }) => (
          <li key={key}>
            <TextButton onClick={() => onJump({ key, field })} aria-label={text(`photos.jump.${field}`, { number })}>
              {text('photos.number', { number })}
            </TextButton>
          </li>
        ))}
      </Flex>
      {button}
    </Box>
  );
};
