import type { DeliveryState, EndpointHealth, EndpointState } from '../../../shared/contracts/webhooks';

export type Tone = 'success' | 'warning' | 'danger' | 'secondary';

const TONE_OF_ENDPOINT: Readonly<Record<EndpointState, Tone>> = {
  up: 'success',
  failing: 'warning',
  postponed: 'warning',
  down: 'danger',
  gone: 'danger',
  off: 'secondary',
};

const TONE_OF_DELIVERY: Readonly<Record<DeliveryState, Tone>> = {
  pending: 'secondary',
  failing: 'warning',
  delivered: 'success',
  dead: 'danger',
};

/** How an endpoint is in a word: one that takes everything now is not well as long as something never arrived. */
export const badgeOfEndpoint = ({ state, dead }: Pick<EndpointHealth, 'state' | 'dead'>): { tone: Tone; key: string } =>
  state === 'up' && dead > 0
    ? { tone: 'danger', key: 'webhooks.delivery.dead' }
    : { tone: TONE_OF_ENDPOINT[state], key: `webhooks.state.${state}` };

export const toneOfDelivery = (state: DeliveryState): Tone => TONE_OF_DELIVERY[state];

/** The text that says why an attempt failed: `http-503` → `webhooks.reason.http` with its status. */
export const reasonText = (reason: string): { key: string; values: { status: string } } => {
  const status = /^http-(\d+)$/.exec(reason)?.[1];
  return status === undefined
    ? { key: `webhooks.reason.${reason}`, values: { status: '' } }
    : { key: 'webhooks.reason.http', values: { status } };
};
