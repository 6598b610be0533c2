import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Attempt, DeliveryResponse } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { reasonText } from './health-words';
import { usePolled } from '../use-polled';

const Lines = ({ label, children }: { label: string; children: string }) => (
  <Box paddingTop={2}>
    <Typography variant="pi" fontWeight="bold">
      {label}
    </Typography>
    <Box background="neutral100" padding={3} hasRadius overflow="auto" maxHeight="30rem" tabIndex={0} role="region" aria-label={label}>
      <Typography tag="pre" variant="pi">
        {children}
      </Typography>
    </Box>
  </Box>
);

const headersText = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

const AttemptCard = ({ attempt }: { attempt: Attempt }) => {
  const text = useText();
  const intl = useIntl();
  const { at, duration, status, reason, request, response } = attempt;
  const why = reason === null ? null : reasonText(reason);
  return (
    <Box tag="li" padding={4} borderColor="neutral200" hasRadius>
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="bold">{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}</Typography>
        <Typography textColor={why === null ? 'success600' : 'danger600'}>
          {why === null ? text('webhooks.arrived', { status: String(status) }) : text(why.key, why.values)}
        </Typography>
        <Typography textColor="neutral600">{text('webhooks.duration', { milliseconds: duration })}</Typography>
      </Flex>
      <Lines label={text('webhooks.request')}>{`POST ${request.url}\n${headersText(request.headers)}`}</Lines>
      {response === null ? (
        <Typography variant="pi" textColor="neutral600">
          {text('webhooks.noResponse')}
        </Typography>
      ) : (
        <Lines label={text('webhooks.response')}>{`${headersText(response.headers)}\n\n${response.body}`}</Lines>
      )}
    </Box>
  );
};

/** One delivery with every attempt, the latest first. */
export const DeliveryDialog = ({ id, onClose }: { id: number; onClose: () => void }) => {
  const text = useText();
  const { answer, error } = usePolled<DeliveryResponse>(`/newsroom/webhooks/deliveries/${id}`);
  const delivery = answer?.data;
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{delivery?.title ?? text('webhooks.log')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {error !== null && (
            <Typography role="alert" textColor="danger600">
              {error}
            </Typography>
          )}
          {delivery === undefined && error === null && <Loader>{text('webhooks.loading')}</Loader>}
          {delivery !== undefined && (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography variant="pi" textColor="neutral600">
                {delivery.event}
              </Typography>
              {delivery.log.length === 0 && <Typography textColor="neutral600">{text('webhooks.noAttempts')}</Typography>}
              <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
                {delivery.log.map((attempt) => (
                  <AttemptCard key={attempt.id} attempt={attempt} />
                ))}
              </Flex>
              <Lines label={text('webhooks.body')}>{JSON.stringify(delivery.body, null, 2)}</Lines>
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('webhooks.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
