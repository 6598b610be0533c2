import { Box, ProgressBar } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Status } from '../../../shared/contracts/status';
import { useText } from '../use-text';
import { Fact, StateCard } from './StateCard';

const MEGABYTE = 1024 * 1024;
/** So full that answers push each other out. */
const NEARLY = 0.95;

/** The answers that are ready to be given again, against the room that configuration leaves them. */
export const AnswersCard = ({ answers: { kept, bytes, room } }: { answers: Status['answers'] }) => {
  const text = useText();
  const intl = useIntl();
  const megabytes = (count: number): string => intl.formatNumber(count / MEGABYTE, { maximumFractionDigits: 1 });
  const label = text('state.kept.room', { used: megabytes(bytes), room: megabytes(room) });
  const isFull = bytes > room * NEARLY;
  return (
    <StateCard title={text('state.kept.title')} isWell={!isFull}>
      <Fact>
        {text('state.kept.answers', { count: kept })} · {label}
      </Fact>
      <Box width="24rem" maxWidth="100%">
        <ProgressBar value={Math.round((100 * bytes) / room)} aria-label={label} />
      </Box>
      {isFull && <Fact>{text('state.kept.full')}</Fact>}
      <Fact isQuiet>{text('state.kept.node')}</Fact>
    </StateCard>
  );
};
