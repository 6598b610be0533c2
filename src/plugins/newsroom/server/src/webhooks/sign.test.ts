import { Webhook } from 'standardwebhooks';

import { sign } from './sign';

const OLD = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const NEW = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const message = { id: 'evt_1', body: '{"type":"news-item.published","title":"Встреча"}' };

it('signs what the public library verifies, in characters of more than one byte as well', () => {
  const headers = sign({ ...message, secrets: [NEW] }, new Date());
  expect(new Webhook(NEW).verify(message.body, headers)).toEqual(JSON.parse(message.body));
});

it('signs with every secret that is valid, so that old and new ones verify', () => {
  const headers = sign({ ...message, secrets: [NEW, OLD] }, new Date());
  expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
  for (const secret of [OLD, NEW]) expect(new Webhook(secret).verify(message.body, headers)).toEqual(JSON.parse(message.body));
});

it('signs nothing else: neither another body, nor another id, nor another secret', () => {
  const headers = sign({ ...message, secrets: [NEW] }, new Date());
  expect(() => new Webhook(NEW).verify(`${message.body} `, headers)).toThrow('No matching signature');
  expect(() => new Webhook(NEW).verify(message.body, { ...headers, 'webhook-id': 'evt_2' })).toThrow('No matching signature');
  expect(() => new Webhook(OLD).verify(message.body, headers)).toThrow('No matching signature');
});

it('signs the second of the attempt', () => {
  expect(sign({ ...message, secrets: [NEW] }, new Date('2026-03-01T12:00:00.999Z'))['webhook-timestamp']).toBe('1772366400');
});
