import { useState } from 'react';

import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient, useRBAC } from '@strapi/strapi/admin';

import type { IndexPass, OtherNewsIndexStatus } from '../../../shared/contracts/status';
import { useText } from '../use-text';
import { Fact, StateCard } from './StateCard';
import { MAINTAIN } from './state-page';
import { useMoment } from './use-moment';

/** The index that lists of other news are made from: what is in it, what goes on, and the ways to put it right. */
export const OtherNewsCard = ({ index, onAsked }: { index: OtherNewsIndexStatus; onAsked: () => void }) => {
  const text = useText();
  const moment = useMoment();
  const { articles, isBuilt, wanted, running, last } = index;
  const isBusy = wanted !== null || running !== null;
  const outcome = (): string => {
    if (last === null) return text('state.neverChecked');
    const when = moment(last.finishedAt);
    if (last.pass === 'reindex') return text('state.rebuilt', { when });
    const count = last.repaired + last.mended;
    return count === 0 ? text('state.checked', { when }) : text('state.checkedRepaired', { when, count });
  };

  return (
    <StateCard
      title={text('state.otherNews.title')}
      isWell={(isBuilt || running !== null) && running?.isHeardOf !== false}
      acts={<Acts isBusy={isBusy} onAsked={onAsked} />}
    >
      <Fact>{text('state.articles', { count: articles })}</Fact>
      {isBusy ? <Progress index={index} /> : <Fact isQuiet>{outcome()}</Fact>}
    </StateCard>
  );
};

const Progress = ({ index: { running } }: { index: OtherNewsIndexStatus }) => {
  const text = useText();
  if (running === null) return <Fact isQuiet>{text('state.started')}</Fact>;
  if (!running.isHeardOf) return <Fact>{text('state.stopped')}</Fact>;
  const { phase, done, total } = running;
  const label = text(`state.going.${phase}`, { done, total });
  return (
    <>
      <Fact isQuiet>{label}</Fact>
      <Box width="24rem" maxWidth="100%">
        <ProgressBar value={total === 0 ? 0 : Math.round((100 * done) / total)} aria-label={label} />
      </Box>
    </>
  );
};

const Acts = ({ isBusy, onAsked }: { isBusy: boolean; onAsked: () => void }) => {
  const text = useText();
  const { post } = useFetchClient();
  const { allowedActions } = useRBAC(MAINTAIN);
  const [error, setError] = useState<string | null>(null);
  if (!Object.values(allowedActions).some(Boolean)) return null;

  const ask = async (pass: IndexPass): Promise<void> => {
    try {
      await post('/newsroom/status/other-news', { pass });
      setError(null);
      onAsked();
    } catch (thrown) {
      setError(isFetchError(thrown) ? thrown.message : String(thrown));
    }
  };

  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      {error !== null && (
        <Typography textColor="danger600" role="alert">
          {text('state.failed', { error })}
        </Typography>
      )}
      <Button variant="tertiary" size="S" disabled={isBusy} onClick={() => void ask('check')}>
        {text('state.check')}
      </Button>
      <Button variant="tertiary" size="S" disabled={isBusy} onClick={() => void ask('reindex')} title={text('state.rebuildHint')}>
        {text('state.rebuild')}
      </Button>
    </Flex>
  );
};
