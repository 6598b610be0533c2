import { logEntry } from './log-entry';
import type { Answer } from './send';
import { verdictOf } from './verdict-of';

const began = new Date('2026-03-01T12:00:00.000Z');
const now = new Date('2026-03-01T12:00:00.250Z');
const request = {
  url: 'https://partner.example/hook',
  headers: { 'webhook-id': 'evt_1', 'webhook-timestamp': '1772366400', 'webhook-signature': 'v1,c2VjcmV0' },
  body: '{}',
  timeoutMs: 1,
};
const entry = (answer: Answer) => logEntry({ request, answer, verdict: verdictOf(answer, now), began, now });

it('keeps when it was, how long it took and what came of it', () => {
  expect(entry({ kind: 'answered', status: 400, headers: { server: 'nginx' }, body: 'no' })).toEqual({
    at: '2026-03-01T12:00:00.000Z',
    duration: 250,
    outcome: 'refused',
    status: 400,
    reason: 'http-400',
    request: { url: request.url, headers: { 'webhook-id': 'evt_1', 'webhook-timestamp': '1772366400' } },
    response: { headers: { server: 'nginx' }, body: 'no' },
  });
  expect(entry({ kind: 'unreachable', reason: 'connection-refused' })).toMatchObject({ status: null, response: null });
});

it('keeps no signature', () => {
  expect(JSON.stringify(entry({ kind: 'broken', reason: 'timeout' }))).not.toContain('c2VjcmV0');
});

it('cuts what is long and what databases do not take', () => {
  const headers = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`x-${index}`, 'y'.repeat(5_000)]));
  const { response } = entry({ kind: 'answered', status: 200, headers, body: `a\0${'b'.repeat(90_000)}` });
  expect(response?.body).toHaveLength(2_000);
  expect(response?.body).not.toContain('\0');
  expect(JSON.stringify(response).length).toBeLessThan(14_000);
});
