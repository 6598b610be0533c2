import { checkPartialDates, checkPeriod } from './check-dates';

const dates = { signedOn: '2024-02-30', validUntil: '2024', terminatedOn: null };

describe('checkPartialDates', () => {
  it('marks the fields that hold no date, among those it is asked about', () => {
    expect(checkPartialDates(dates, ['signedOn', 'validUntil', 'terminatedOn']).map(({ path }) => path)).toEqual([['signedOn']]);
    expect(checkPartialDates(dates, ['validUntil', 'terminatedOn'])).toEqual([]);
  });

  it('shows what was written and how a date is written', () => {
    expect(checkPartialDates(dates, ['signedOn'])).toEqual([
      {
        path: ['signedOn'],
        message: { en: expect.stringMatching(/2024-02-30.*2024-05-17/), ru: expect.stringMatching(/2024-02-30.*2024-05-17/) },
      },
    ]);
  });
});

describe('checkPeriod', () => {
  it.each([
    ['2024-05-17', '2024-05-16', [['to']]],
    ['2024-05-17', '2024-05', []],
    ['2024', null, []],
    [null, '2024', []],
  ])('%s to %s', (from, to, paths) => {
    expect(checkPeriod({ from, to }, 'from', 'to').map(({ path }) => path)).toEqual(paths);
  });

  it('leaves a date that is none to the rule about dates', () => {
    expect(checkPeriod({ from: 'весна', to: '2024' }, 'from', 'to')).toEqual([]);
  });
});
