import { Webhook } from 'standardwebhooks';

import { isGenuine } from './verify-webhook';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const NOW = new Date('2026-01-31T09:00:00.000Z');
const BODY = '{"type":"news-item.published","data":{"slug":"пуск"}}';

const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);
const signed = (secret: string, at = NOW) => ({
  'webhook-id': 'evt_1',
  'webhook-timestamp': String(at.getTime() / 1_000),
  'webhook-signature': new Webhook(secret).sign('evt_1', at, BODY),
});
const both = { ...signed(SECRET), 'webhook-signature': `${signed(OTHER)['webhook-signature']} ${signed(SECRET)['webhook-signature']}` };
const { 'webhook-signature': _, ...unsigned } = signed(SECRET);

it.each([
  ['what the secret signed', signed(SECRET), BODY, true],
  ['one of two signatures', both, BODY, true],
  ['what was under way for some minutes', signed(SECRET, minutes(-4)), BODY, true],
  ['what another secret signed', signed(OTHER), BODY, false],
  ['another body', signed(SECRET), BODY.replace('пуск', 'спуск'), false],
  ['another id', { ...signed(SECRET), 'webhook-id': 'evt_2' }, BODY, false],
  ['another time', { ...signed(SECRET), 'webhook-timestamp': String(minutes(1).getTime() / 1_000) }, BODY, false],
  ['what was recorded', signed(SECRET, minutes(-6)), BODY, false],
  ['what is to come', signed(SECRET, minutes(6)), BODY, false],
  ['what is not signed', unsigned, BODY, false],
  ['what says nothing of itself', {}, BODY, false],
  ['a signature that is none', { ...signed(SECRET), 'webhook-signature': 'v1,' }, BODY, false],
])('judges %s', (_name, headers, body, expected) => {
  expect(isGenuine(headers, body, SECRET, NOW)).toBe(expected);
});
