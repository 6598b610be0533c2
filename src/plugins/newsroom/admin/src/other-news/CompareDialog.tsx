import { useEffect, useState } from 'react';

import { Badge, Box, Button, Flex, Loader, Modal, TextButton, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { PublishedListsResponse } from '../../../shared/contracts/other-news';
import { useText } from '../use-text';
import { NewsRow } from './NewsRow';
import type { Shown } from './list-of';

type Lists = PublishedListsResponse['data'];

interface Entry {
  documentId: string;
  title: string;
  date: string | null;
  url: string | null;
  warning?: string | null;
}

interface CompareDialogProps {
  documentId: string;
  locale: string | null;
  hand: Shown;
  onClose: () => void;
}

/** The list that readers saw at the first publication, see now, and will see, side by side. */
export const CompareDialog = ({ documentId, locale, hand, onClose }: CompareDialogProps) => {
  const text = useText();
  const intl = useIntl();
  const { lists, error, again } = usePublishedLists(documentId, locale);
  const draft: Entry[] = [...hand.pins.filter(({ news }) => news.state === 'public').map(({ news }) => news), ...hand.found];
  const idsOf = (entries: readonly { documentId: string }[]): string[] => entries.map((entry) => entry.documentId);
  const first = lists?.atPublication ?? null;

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content style={{ width: '92vw', maxWidth: 1180 }}>
        <Modal.Header closeLabel={text('otherNews.close')}>
          <Modal.Title>{text('otherNews.compareTitle')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {error !== null && (
            <Flex gap={2} role="alert">
              <Typography textColor="danger600">{text('otherNews.failed', { error })}</Typography>
              <TextButton onClick={again}>{text('again')}</TextButton>
            </Flex>
          )}
          {lists === null && error === null && <Loader>{text('otherNews.loading')}</Loader>}
          {lists !== null && (
            <Box style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(16rem, 1fr))', gap: '2.4rem' }}>
              <Column
                title={text('otherNews.atPublication')}
                note={first === null ? text('otherNews.notKept') : intl.formatDate(first.at, { dateStyle: 'medium', timeStyle: 'short' })}
                entries={
                  first?.entries.map((entry) => ({
                    ...entry,
                    warning: entry.state === 'public' ? null : text(`otherNews.gone.${entry.state}`),
                  })) ?? []
                }
                before={null}
              />
              <Column
                title={text('otherNews.now')}
                note={lists.now === null ? text('otherNews.notPublic') : null}
                entries={lists.now ?? []}
                before={first === null ? null : idsOf(first.entries)}
              />
              <Column
                title={text('otherNews.afterSaving')}
                note={text('otherNews.afterSavingNote')}
                entries={draft}
                before={lists.now === null ? null : idsOf(lists.now)}
              />
            </Box>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{text('otherNews.close')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

/** @param before what stood in the list before this one, so that new entries are told; null where there was none */
const Column = ({
  title,
  note,
  entries,
  before,
}: {
  title: string;
  note: string | null;
  entries: readonly Entry[];
  before: string[] | null;
}) => {
  const text = useText();
  return (
    <Box tag="section" aria-label={title}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      {note !== null && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {note}
        </Typography>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {entries.map(({ documentId, title: name, date, url, warning = null }) => (
          <li key={documentId}>
            <NewsRow
              title={name}
              url={url}
              date={date}
              warning={warning}
              {...(before !== null && !before.includes(documentId) && { acts: <Badge active>{text('otherNews.new')}</Badge> })}
            />
          </li>
        ))}
      </Flex>
    </Box>
  );
};

const usePublishedLists = (documentId: string, locale: string | null): { lists: Lists | null; error: string | null; again: () => void } => {
  const { get } = useFetchClient();
  const [lists, setLists] = useState<Lists | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const { data } = await get<PublishedListsResponse>(`/newsroom/news-items/${documentId}/other-news`, {
          params: { ...(locale !== null && { locale }) },
          signal: controller.signal,
        });
        if (!controller.signal.aborted) {
          setLists(data.data);
          setError(null);
        }
      } catch (thrown) {
        if (!controller.signal.aborted) setError(isFetchError(thrown) ? thrown.message : String(thrown));
      }
    };
    void ask();
    return () => controller.abort();
  }, [documentId, locale, round, get]);

  return { lists, error, again: () => setRound((count) => count + 1) };
};
