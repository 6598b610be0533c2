import type { Answer } from './send';
import { verdictOf } from './verdict-of';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const answered = (status: number, headers: Record<string, string> = {}): Answer => ({ kind: 'answered', status, headers, body: '' });

describe('an answer', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [301, 'failed'],
    [304, 'failed'],
    [307, 'failed'],
    [400, 'refused'],
    [401, 'failed'],
    [404, 'failed'],
    [408, 'failed'],
    [410, 'gone'],
    [413, 'refused'],
    [422, 'refused'],
    [429, 'postponed'],
    [451, 'refused'],
    [500, 'failed'],
    [503, 'failed'],
    [599, 'failed'],
    [199, 'failed'],
    [999, 'failed'],
  ])('%d is %s', (status, outcome) => {
    expect(verdictOf(answered(status), NOW)).toMatchObject({ outcome, status, reason: outcome === 'delivered' ? null : `http-${status}` });
  });

  it.each([
    [429, '120', '2026-03-01T12:02:00.000Z'],
    [503, 'Sun, 01 Mar 2026 12:30:00 GMT', '2026-03-01T12:30:00.000Z'],
    [429, 'soon', '2026-03-01T12:01:00.000Z'],
  ])('%d with Retry-After %p asks for time until %s', (status, value, until) => {
    expect(verdictOf(answered(status, { 'retry-after': value }), NOW)).toMatchObject({ outcome: 'postponed', until: new Date(until) });
  });

  it('asks for no time with any other status', () => {
    expect(verdictOf(answered(500, { 'retry-after': '9' }), NOW)).toMatchObject({ outcome: 'failed', until: null });
    expect(verdictOf(answered(503, { 'retry-after': 'soon' }), NOW)).toMatchObject({ outcome: 'failed', until: null });
  });
});

it('tells a receiver that nobody reached from one that did not end its answer', () => {
  expect(verdictOf({ kind: 'unreachable', reason: 'unknown-host' }, NOW)).toMatchObject({ outcome: 'unreachable', reason: 'unknown-host' });
  expect(verdictOf({ kind: 'broken', reason: 'timeout' }, NOW)).toMatchObject({ outcome: 'failed', status: null, reason: 'timeout' });
});
