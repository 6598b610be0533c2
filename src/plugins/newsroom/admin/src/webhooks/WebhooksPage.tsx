import { useState } from 'react';

import { Box, Button, Flex, Link, Loader, Tabs, TextButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';

import type { Endpoint, EndpointsResponse } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { DeliveryLog } from './DeliveryLog';
import { EndpointCard } from './EndpointCard';
import { EndpointDialog } from './EndpointDialog';
import { SecretDialog } from './SecretDialog';
import { usePolled } from '../use-polled';
import { MAY_MANAGE } from './webhooks-page';

/** Settings → Newsroom → Webhooks. */
export const WebhooksPage = () => {
  const text = useText();
  const { canManage: mayManage = false } = useRBAC(MAY_MANAGE).allowedActions;
  const [parameters, setParameters] = useSearchParams();
  const { answer, error, again } = usePolled<EndpointsResponse>('/newsroom/webhooks/endpoints');
  const [edited, setEdited] = useState<Endpoint | 'new' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const endpoints = answer?.data ?? [];
  const add = (
    <Button startIcon={<Plus />} onClick={() => setEdited('new')} disabled={!mayManage}>
      {text('webhooks.add')}
    </Button>
  );

  return (
    <Page.Main>
      <Page.Title>{text('webhooks.title')}</Page.Title>
      <Layouts.Header title={text('webhooks.title')} subtitle={text('webhooks.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {error !== null && (
            <Flex gap={2} role="alert">
              <Typography textColor="danger600">{text('webhooks.failed', { error })}</Typography>
              <TextButton onClick={again}>{text('again')}</TextButton>
            </Flex>
          )}
          {answer === null && error === null && <Loader>{text('webhooks.loading')}</Loader>}
          {answer !== null && (
            <Tabs.Root
              value={parameters.get('tab') ?? 'endpoints'}
              onValueChange={(tab: string) => setParameters({ tab })}
              variant="simple"
            >
              <Tabs.List aria-label={text('webhooks.title')}>
                <Tabs.Trigger value="endpoints">{text('webhooks.endpoints')}</Tabs.Trigger>
                <Tabs.Trigger value="log">{text('webhooks.log')}</Tabs.Trigger>
              </Tabs.List>
              <Box paddingTop={4}>
                <Tabs.Content value="endpoints">
                  {endpoints.length === 0 && (
                    <Flex direction="column" gap={4} padding={8} background="neutral0" hasRadius shadow="tableShadow">
                      <Typography textColor="neutral600">{text('webhooks.none')}</Typography>
                      {add}
                    </Flex>
                  )}
                  <Flex tag="ol" direction="column" alignItems="stretch" gap={4} aria-label={text('webhooks.endpoints')}>
                    {endpoints.map((endpoint) => (
                      <EndpointCard
                        key={endpoint.id}
                        endpoint={endpoint}
                        mayManage={mayManage}
                        onEdit={() => setEdited(endpoint)}
                        onSecret={setSecret}
                        onLog={() => setParameters({ tab: 'log', endpoint: String(endpoint.id) })}
                        onDone={again}
                      />
                    ))}
                  </Flex>
                  <Box paddingTop={6}>
                    <Typography variant="pi" textColor="neutral600">
                      {text('webhooks.strapis')}{' '}
                      <Link tag={NavLink} to="/settings/webhooks">
                        {text('webhooks.strapisLink')}
                      </Link>
                    </Typography>
                  </Box>
                </Tabs.Content>
                <Tabs.Content value="log">
                  <DeliveryLog endpoints={endpoints} mayManage={mayManage} />
                </Tabs.Content>
              </Box>
            </Tabs.Root>
          )}
        </Flex>
      </Layouts.Content>
      {edited !== null && (
        <EndpointDialog
          endpoint={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSaved={(made) => {
            setEdited(null);
            setSecret(made);
            again();
          }}
        />
      )}
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Page.Main>
  );
};
