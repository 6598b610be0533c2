import { rotateSecrets } from './rotate-secrets';

const now = new Date('2026-01-10T12:00:00.000Z');
const until = new Date('2026-01-11T12:00:00.000Z');
const secret = (sealed: string, expiresAt: string | null) => ({ sealed, createdAt: '2026-01-01T00:00:00.000Z', expiresAt });
const next = secret('next', null);

it('lets the old one sign for a time', () => {
  expect(rotateSecrets([secret('old', null)], next, until, now)).toEqual([next, secret('old', until.toISOString())]);
});

it('forgets what has expired, and prolongs nothing', () => {
  const soon = '2026-01-10T13:00:00.000Z';
  const rotated = rotateSecrets([secret('old', null), secret('older', soon), secret('gone', now.toISOString())], next, until, now);
  expect(rotated.map(({ sealed, expiresAt }) => [sealed, expiresAt])).toEqual([
    ['next', null],
    ['old', until.toISOString()],
    ['older', soon],
  ]);
});
