import { Button, Flex, Table, Tbody, Td, TextButton, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { Delivery } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { Badge } from './Badge';
import { reasonText, toneOfDelivery } from './health-words';
import { useAct } from './use-act';

interface DeliveryTableProps {
  deliveries: Delivery[];
  mayManage: boolean;
  onOpen: (id: number) => void;
  onDone: () => void;
}

const COLUMNS = ['event', 'state', 'when', 'acts'] as const;

export const DeliveryTable = ({ deliveries, mayManage, onOpen, onDone }: DeliveryTableProps) => {
  const text = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={deliveries.length + 1} aria-label={text('webhooks.log')}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {text(`webhooks.column.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {deliveries.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} mayManage={mayManage} onOpen={() => onOpen(delivery.id)} onDone={onDone} />
        ))}
      </Tbody>
    </Table>
  );
};

type DeliveryRowProps = { delivery: Delivery; mayManage: boolean; onOpen: () => void; onDone: () => void };

const DeliveryRow = ({ delivery, mayManage, onOpen, onDone }: DeliveryRowProps) => {
  const text = useText();
  const intl = useIntl();
  const { post } = useFetchClient();
  const [isActing, act] = useAct();
  const { id, title, type, endpoint, state, isBlocked, attempts, madeAt, lastFailure, nextAttemptAt } = delivery;
  const reason = lastFailure === null ? null : reasonText(lastFailure);
  const when = (instant: string): string => intl.formatDate(instant, { dateStyle: 'short', timeStyle: 'medium' });
  const retry = async (): Promise<void> => {
    if (await act(() => post(`/newsroom/webhooks/deliveries/${id}/retry`), text('webhooks.retrying'))) onDone();
  };

  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" maxWidth="34rem">
          <TextButton onClick={onOpen}>
            <Typography ellipsis textColor="primary600">
              {type === 'test' ? text('webhooks.type.test') : title}
            </Typography>
          </TextButton>
          {type !== 'test' && (
            <Typography variant="pi" textColor="neutral600">
              {text(`webhooks.type.${type}`)}
            </Typography>
          )}
          <Typography variant="pi" textColor="neutral600" ellipsis title={endpoint.url} style={{ maxWidth: '100%' }}>
            {endpoint.url}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Badge tone={toneOfDelivery(state)}>{text(isBlocked ? 'webhooks.delivery.blocked' : `webhooks.delivery.${state}`)}</Badge>
          {reason !== null && (
            <Typography variant="pi" textColor="danger600">
              {text(reason.key, reason.values)}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography tag="p">{when(madeAt)}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('webhooks.attempts', { count: attempts })}
        </Typography>
        {nextAttemptAt !== null && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('webhooks.onceMore', { when: when(nextAttemptAt) })}
          </Typography>
        )}
      </Td>
      <Td>
        <Button variant="tertiary" size="S" loading={isActing} disabled={!mayManage} onClick={() => void retry()}>
          {text(state === 'delivered' ? 'webhooks.sendAgain' : 'webhooks.retry')}
        </Button>
      </Td>
    </Tr>
  );
};
