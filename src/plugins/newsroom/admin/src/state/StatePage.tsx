import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useText } from '../use-text';
import { AnswersCard } from './AnswersCard';
import { DirectoryCard } from './DirectoryCard';
import { EventsCard } from './EventsCard';
import { OtherNewsCard } from './OtherNewsCard';
import { useStateOfNewsroom } from './use-state-of-newsroom';

/** Settings → Newsroom → Status. */
export const StatePage = () => {
  const text = useText();
  const { status, error, again } = useStateOfNewsroom();
  return (
    <Page.Main>
      <Page.Title>{text('state.title')}</Page.Title>
      <Layouts.Header title={text('state.title')} subtitle={text('state.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {error !== null && (
            <Flex gap={2} role="alert">
              <Typography textColor="danger600">{text('state.failed', { error })}</Typography>
              <TextButton onClick={again}>{text('again')}</TextButton>
            </Flex>
          )}
          {status === null && error === null && <Loader>{text('state.loading')}</Loader>}
          {status !== null && (
            <>
              <OtherNewsCard index={status.otherNews} onAsked={again} />
              <EventsCard events={status.events} />
              <AnswersCard answers={status.answers} />
              <DirectoryCard directory={status.directory} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
