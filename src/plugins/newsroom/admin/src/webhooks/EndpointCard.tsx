import { useState } from 'react';

import { Box, Button, Flex, Switch, Typography } from '@strapi/design-system';
import { Clock, Key, Pencil, Trash } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { Endpoint, EndpointResponse, RequeuedResponse } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { Badge } from './Badge';
import { ConfirmButton } from './ConfirmButton';
import { badgeOfEndpoint } from './health-words';
import { HealthFacts } from './HealthFacts';
import { ReplayDialog } from './ReplayDialog';
import { TestButton } from './TestButton';
import { useAct } from './use-act';

interface EndpointCardProps {
  endpoint: Endpoint;
  mayManage: boolean;
  onEdit: () => void;
  onSecret: (secret: string) => void;
  onLog: () => void;
  onDone: () => void;
}

/** Where events go, how that place is, and what can be done about it. */
export const EndpointCard = ({ endpoint, mayManage, onEdit, onSecret, onLog, onDone }: EndpointCardProps) => {
  const text = useText();
  const intl = useIntl();
  const { post, put, del } = useFetchClient();
  const [isActing, act] = useAct();
  const [isReplaying, setIsReplaying] = useState(false);
  const { id, url, description, types, enabled, health } = endpoint;
  const address = `/newsroom/webhooks/endpoints/${id}`;
  const then = async (work: () => Promise<unknown>, done?: string): Promise<void> => {
    if (await act(work, done)) onDone();
  };
  const badge = badgeOfEndpoint(health);
  const filters = Object.values(endpoint.filters).flat().length;

  return (
    <Box tag="li" aria-label={url} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
          <Typography variant="delta" tag="h2" ellipsis>
            {url}
          </Typography>
          {description !== null && <Typography textColor="neutral600">{description}</Typography>}
        </Flex>
        <Flex gap={3} shrink={0}>
          <Badge tone={badge.tone}>{text(badge.key)}</Badge>
          <Switch
            checked={enabled}
            disabled={!mayManage || isActing}
            onLabel={text('webhooks.on')}
            offLabel={text('webhooks.off')}
            aria-label={text('webhooks.switch', { url })}
            onCheckedChange={(isOn: boolean) => void then(() => put(address, { enabled: isOn }))}
          />
        </Flex>
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3}>
        <HealthFacts health={health} />
        <Typography variant="pi" textColor="neutral600">
          {types.length === 0 ? text('webhooks.allTypes') : intl.formatList(types.map((type) => text(`webhooks.type.${type}`)))}
          {filters > 0 && ` · ${text('webhooks.filtered', { count: filters })}`}
        </Typography>
      </Flex>
      <Flex gap={2} paddingTop={4} wrap="wrap">
        <TestButton address={address} isDisabled={!mayManage || !enabled} onSent={onDone} />
        <Button variant="tertiary" onClick={onLog}>
          {text('webhooks.openLog')}
        </Button>
        {mayManage && (
          <>
            <Button variant="tertiary" startIcon={<Pencil />} onClick={onEdit}>
              {text('webhooks.edit')}
            </Button>
            {health.failing + health.dead > 0 && (
              <Button
                variant="secondary"
                loading={isActing}
                disabled={!enabled}
                onClick={() =>
                  void then(
                    () => post<RequeuedResponse>(`${address}/recover`),
                    text('webhooks.recovering', { count: health.failing + health.dead }),
                  )
                }
              >
                {text('webhooks.recover', { count: health.failing + health.dead })}
              </Button>
            )}
            <Button variant="tertiary" startIcon={<Clock />} disabled={!enabled} onClick={() => setIsReplaying(true)}>
              {text('webhooks.replay')}
            </Button>
            <ConfirmButton
              label={text('webhooks.rotate')}
              icon={<Key />}
              question={text('webhooks.rotateQuestion')}
              onConfirm={() =>
                then(async () => {
                  const { data } = await post<EndpointResponse>(`${address}/rotate-secret`);
                  onSecret(data.data.secret ?? '');
                })
              }
            />
            <ConfirmButton
              label={text('webhooks.remove')}
              icon={<Trash />}
              isDangerous
              question={text('webhooks.removeQuestion', { url, count: health.waiting })}
              onConfirm={() => then(() => del(address), text('webhooks.removed'))}
            />
          </>
        )}
      </Flex>
      {isReplaying && (
        <ReplayDialog
          address={address}
          onClose={() => setIsReplaying(false)}
          onDone={() => {
            setIsReplaying(false);
            onDone();
          }}
        />
      )}
    </Box>
  );
};
