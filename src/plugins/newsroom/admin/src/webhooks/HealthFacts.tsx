import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { EndpointHealth } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { reasonText } from './health-words';

/** What is worth knowing of an endpoint's health, in sentences; little when all is well. */
export const HealthFacts = ({ health }: { health: EndpointHealth }) => {
  const text = useText();
  const intl = useIntl();
  const when = (instant: string): string => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'medium' });
  const { state, lastFailure, lastFailureAt, lastSuccessAt, downSince, nextAttemptAt, waiting, blocked, dead } = health;
  const isTroubled = state !== 'up' && state !== 'off';
  const reason = lastFailure === null ? null : reasonText(lastFailure);

  return (
    <>
      {lastSuccessAt === null && lastFailureAt === null && <Typography textColor="neutral600">{text('webhooks.neverSent')}</Typography>}
      {lastSuccessAt !== null && (
        <Typography textColor="neutral600">{text('webhooks.lastSuccess', { when: when(lastSuccessAt) })}</Typography>
      )}
      {isTroubled && reason !== null && lastFailureAt !== null && (
        <Typography textColor="danger600">
          {text('webhooks.lastFailure', { when: when(lastFailureAt), reason: text(reason.key, reason.values) })}
        </Typography>
      )}
      {downSince !== null && <Typography>{text('webhooks.downSince', { when: when(downSince) })}</Typography>}
      {nextAttemptAt !== null && <Typography>{text('webhooks.nextAttempt', { when: when(nextAttemptAt) })}</Typography>}
      {state === 'gone' && <Typography>{text('webhooks.goneHint')}</Typography>}
      {waiting > 0 && <Typography>{text('webhooks.waiting', { count: waiting, blocked })}</Typography>}
      {dead > 0 && <Typography textColor="danger600">{text('webhooks.dead', { count: dead })}</Typography>}
    </>
  );
};
