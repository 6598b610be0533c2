import { clientOf, RateLimit, WINDOW } from './rate-limit';

describe('RateLimit', () => {
  it('lets a client ask as often as allowed within a minute, then again in the next', () => {
    const limit = new RateLimit(2);
    expect(limit.take('a', 0)).toEqual({ isAllowed: true, limit: 2, remaining: 1, reset: 60 });
    expect(limit.take('a', 10_500)).toEqual({ isAllowed: true, limit: 2, remaining: 0, reset: 50 });
    expect(limit.take('a', 59_999)).toEqual({ isAllowed: false, limit: 2, remaining: 0, reset: 1 });
    expect(limit.take('b', 59_999).isAllowed).toBe(true);
    expect(limit.take('a', WINDOW)).toMatchObject({ isAllowed: true, remaining: 1 });
  });

  it('remembers no more clients than it may, and forgets them after a minute', () => {
    const limit = new RateLimit(5, 10);
    for (let client = 0; client < 5_000; client += 1) limit.take(`client ${client}`, 0);
    expect(limit.clients).toBeLessThanOrEqual(10 + 1_024);
    limit.take('later', 2 * WINDOW);
    expect(limit.clients).toBe(1);
  });
});

describe('clientOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:db8::1', '2001:db8:0:0::'],
    ['::1', '0:0:0:0::'],
  ])('%s counts as %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});
