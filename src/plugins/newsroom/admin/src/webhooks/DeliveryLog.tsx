import { useState } from 'react';

import { Box, Flex, Loader, SearchForm, Searchbar, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';

import { EVENT_TYPES } from '../../../shared/contracts/events';
import type { DeliveriesResponse, Endpoint } from '../../../shared/contracts/webhooks';
import { Paging } from '../unlinked-names/Paging';
import { useText } from '../use-text';
import { DeliveryDialog } from './DeliveryDialog';
import { DeliveryTable } from './DeliveryTable';
import { usePolled } from '../use-polled';

const STATES = ['pending', 'failing', 'delivered', 'dead'] as const;
const FILTERS = ['endpoint', 'state', 'type'] as const;

/** What was sent, what waits, and what became of it; filters stand in the address, so that they can be passed on. */
export const DeliveryLog = ({ endpoints, mayManage }: { endpoints: Endpoint[]; mayManage: boolean }) => {
  const text = useText();
  const [parameters, setParameters] = useSearchParams();
  const [opened, setOpened] = useState<number | null>(null);
  const asked = new URLSearchParams([...parameters].filter(([name, value]) => name !== 'tab' && value !== ''));
  const { answer, error, again } = usePolled<DeliveriesResponse>(`/newsroom/webhooks/deliveries?${asked.toString()}`);
  const look = (name: string, value: string): void => {
    const next = new URLSearchParams(parameters);
    next.set('tab', 'log');
    if (name !== 'page') next.delete('page');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParameters(next, { replace: true });
  };
  const options: Record<(typeof FILTERS)[number], Array<[value: string, label: string]>> = {
    endpoint: endpoints.map(({ id, url, description }) => [String(id), description ?? url]),
    state: STATES.map((state) => [state, text(`webhooks.delivery.${state}`)]),
    type: [...EVENT_TYPES, 'test'].map((type) => [type, text(`webhooks.type.${type}`)]),
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Box minWidth="26rem">
          <SearchForm onSubmit={(event) => event.preventDefault()}>
            <Searchbar
              name="search"
              value={parameters.get('search') ?? ''}
              placeholder={text('webhooks.searchHint')}
              clearLabel={text('webhooks.searchClear')}
              onClear={() => look('search', '')}
              onChange={(event) => look('search', event.target.value)}
            >
              {text('webhooks.search')}
            </Searchbar>
          </SearchForm>
        </Box>
        {FILTERS.map((name) => (
          <SingleSelect
            key={name}
            aria-label={text(`webhooks.by.${name}`)}
            placeholder={text(`webhooks.by.${name}`)}
            value={parameters.get(name) ?? ''}
            onChange={(value) => look(name, String(value))}
            onClear={() => look(name, '')}
            clearLabel={text('webhooks.searchClear')}
          >
            {options[name].map(([value, label]) => (
              <SingleSelectOption key={value} value={value}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ))}
      </Flex>
      {error !== null && (
        <Typography role="alert" textColor="danger600">
          {text('webhooks.failed', { error })}
        </Typography>
      )}
      {answer === null && error === null && <Loader>{text('webhooks.loading')}</Loader>}
      {answer?.data.length === 0 && (
        <Box padding={8} background="neutral0" hasRadius shadow="tableShadow">
          <Typography textColor="neutral600">{text(asked.size === 0 ? 'webhooks.logEmpty' : 'webhooks.logNothing')}</Typography>
        </Box>
      )}
      {answer !== null && answer.data.length > 0 && (
        <DeliveryTable deliveries={answer.data} mayManage={mayManage} onOpen={setOpened} onDone={again} />
      )}
      {answer !== null && <Paging {...answer.meta.pagination} onPage={(page) => look('page', String(page))} />}
      {opened !== null && <DeliveryDialog id={opened} onClose={() => setOpened(null)} />}
    </Flex>
  );
};
