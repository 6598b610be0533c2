import { badgeOfEndpoint, reasonText, toneOfDelivery } from './health-words';

it.each([
  ['http-503', 'webhooks.reason.http', '503'],
  ['timeout', 'webhooks.reason.timeout', ''],
])('says %s by %s', (reason, key, status) => {
  expect(reasonText(reason)).toEqual({ key, values: { status } });
});

it('is quiet when all is well and clear when not', () => {
  expect(badgeOfEndpoint({ state: 'up', dead: 0 })).toEqual({ tone: 'success', key: 'webhooks.state.up' });
  expect(badgeOfEndpoint({ state: 'up', dead: 1 })).toEqual({ tone: 'danger', key: 'webhooks.delivery.dead' });
  expect(badgeOfEndpoint({ state: 'down', dead: 1 })).toEqual({ tone: 'danger', key: 'webhooks.state.down' });
  expect([toneOfDelivery('delivered'), toneOfDelivery('dead')]).toEqual(['success', 'danger']);
});
