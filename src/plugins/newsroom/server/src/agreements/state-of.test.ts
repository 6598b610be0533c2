import { stateOf } from './state-of';

const agreement = (dates: Partial<Parameters<typeof stateOf>[0]>) => ({
  signedOn: '2024-03-15',
  effectiveFrom: null,
  validUntil: null,
  terminatedOn: null,
  ...dates,
});

describe('stateOf', () => {
  it.each([
    ['signed today, nothing else agreed', {}, '2024-03-15', 'in-force'],
    ['the day before the signing', {}, '2024-03-14', 'not-yet-in-force'],
    ['no end', {}, '2099-12-31', 'in-force'],
    ['the day before it takes effect', { effectiveFrom: '2024-04-01' }, '2024-03-31', 'not-yet-in-force'],
    ['the day it takes effect', { effectiveFrom: '2024-04-01' }, '2024-04-01', 'in-force'],
    ['in force before it was signed', { effectiveFrom: '2024-01-01' }, '2024-01-01', 'in-force'],
    ['signed in a month', { signedOn: '2024-03' }, '2024-03-01', 'in-force'],
    ['before the month of the signing', { signedOn: '2024-03' }, '2024-02-29', 'not-yet-in-force'],
    ['in force from a year', { effectiveFrom: '2025' }, '2024-12-31', 'not-yet-in-force'],
    ['in force from January 1 of the year', { effectiveFrom: '2025' }, '2025-01-01', 'in-force'],
    ['the last day', { validUntil: '2026-03-15' }, '2026-03-15', 'in-force'],
    ['the day after the last', { validUntil: '2026-03-15' }, '2026-03-16', 'expired'],
    ['the last day of the last month', { validUntil: '2024-02', signedOn: '2023' }, '2024-02-29', 'in-force'],
    ['the day after the last month', { validUntil: '2024-02', signedOn: '2023' }, '2024-03-01', 'expired'],
    ['December 31 of the last year', { validUntil: '2026' }, '2026-12-31', 'in-force'],
    ['January 1 after the last year', { validUntil: '2026' }, '2027-01-01', 'expired'],
    ['the day before the termination', { terminatedOn: '2025-06-10' }, '2025-06-09', 'in-force'],
    ['the day of the termination', { terminatedOn: '2025-06-10' }, '2025-06-10', 'terminated'],
    ['terminated in a month', { terminatedOn: '2025-06' }, '2025-06-01', 'terminated'],
    ['before the month of the termination', { terminatedOn: '2025-06' }, '2025-05-31', 'in-force'],
    ['terminated in a year', { terminatedOn: '2025' }, '2025-01-01', 'terminated'],
    ['terminated before it took effect', { effectiveFrom: '2026', terminatedOn: '2025-06-10' }, '2025-06-10', 'terminated'],
    ['terminated, and past its term', { validUntil: '2026', terminatedOn: '2025-06-10' }, '2027-01-01', 'terminated'],
    ['terminated on its last day', { validUntil: '2025-06-10', terminatedOn: '2025-06-10' }, '2025-06-11', 'terminated'],
    ['ran out before it could be terminated', { validUntil: '2025-06-09', terminatedOn: '2025-06-10' }, '2025-06-10', 'expired'],
    ['will be terminated', { terminatedOn: '2099' }, '2025-06-10', 'in-force'],
    [
      'a date that is none does not count',
      { effectiveFrom: 'soon', validUntil: '2025-13', terminatedOn: 'never' },
      '2025-06-10',
      'in-force',
    ],
  ])('%s', (_case, dates, today, state) => {
    expect(stateOf(agreement(dates), today)).toBe(state);
  });
});
