import { reasonText, toneOfDelivery, toneOfEndpoint } from './health-words';

it.each([
  ['http-503', 'webhooks.reason.http', '503'],
  ['timeout', 'webhooks.reason.timeout', ''],
])('says %s by %s', (reason, key, status) => {
  expect(reasonText(reason)).toEqual({ key, values: { status } });
});

it('is quiet when all is well and clear when not', () => {
  expect([toneOfEndpoint('up'), toneOfEndpoint('down'), toneOfEndpoint('gone')]).toEqual(['success', 'danger', 'danger']);
  expect([toneOfDelivery('delivered'), toneOfDelivery('dead')]).toEqual(['success', 'danger']);
});
