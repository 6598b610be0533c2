import { Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import type { EndpointsResponse } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { Badge } from './Badge';
import { badgeOfEndpoint } from './health-words';
import { usePolled } from '../use-polled';
import { WEBHOOKS_PATH } from './webhooks-page';

/** On the home page: quiet when all is well, clear when not. */
export const WebhooksWidget = () => {
  const text = useText();
  const { answer, error } = usePolled<EndpointsResponse>('/newsroom/webhooks/endpoints');
  if (error !== null) return <Widget.Error>{error}</Widget.Error>;
  if (answer === null) return <Widget.Loading />;
  const troubled = answer.data.filter(({ health }) => health.dead > 0 || !['up', 'off'].includes(health.state));
  const waiting = answer.data.reduce((sum, { health }) => sum + health.waiting, 0);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {troubled.length === 0 && (
        <Typography textColor="neutral600">{text(answer.data.length === 0 ? 'webhooks.none' : 'webhooks.allWell', { waiting })}</Typography>
      )}
      {troubled.map(({ id, url, description, health }) => (
        <Flex key={id} justifyContent="space-between" gap={3}>
          <Flex direction="column" alignItems="flex-start" minWidth={0}>
            <Typography ellipsis>{description ?? url}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {health.dead > 0
                ? text('webhooks.dead', { count: health.dead })
                : text('webhooks.waiting', { count: health.waiting, blocked: health.blocked })}
            </Typography>
          </Flex>
          <Badge tone={badgeOfEndpoint(health).tone}>{text(badgeOfEndpoint(health).key)}</Badge>
        </Flex>
      ))}
      <Link tag={NavLink} to={`/settings/${WEBHOOKS_PATH}`}>
        {text('webhooks.open')}
      </Link>
    </Flex>
  );
};
