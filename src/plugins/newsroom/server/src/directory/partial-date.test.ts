import fc from 'fast-check';

import { daySpan, endsBeforeItBegins, isAfter, isBefore, isPartialDate } from './partial-date';

describe('daySpan', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-05', '2024-05-01', '2024-05-31'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-05-17', '2024-05-17', '2024-05-17'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect(daySpan(date)).toEqual({ first, last });
  });

  it.each([
    '',
    '24',
    '0000',
    '20245',
    '2024-',
    '2024-5',
    '2024-00',
    '2024-13',
    '2024-05-',
    '2024-05-00',
    '2024-05-32',
    '2024-04-31',
    '2023-02-29',
    '1900-02-29',
    '2024-5-17',
    '17.05.2024',
    '2024/05/17',
    '2024-05-17T00:00',
    ' 2024',
    '2024\n',
    'май 2024',
  ])('%j is no date', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('knows the days that the calendar knows, and no others', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part(14), part(33), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const calendar = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(calendar.getTime()) && calendar.toISOString().startsWith(text);
        expect(isPartialDate(text)).toBe(isReal);
      }),
    );
  });
});

describe('a day and a partial date', () => {
  it.each([
    ['2023-12-31', '2024', true, false],
    ['2024-01-01', '2024', false, false],
    ['2024-12-31', '2024', false, false],
    ['2025-01-01', '2024', false, true],
    ['2024-04-30', '2024-05', true, false],
    ['2024-05-31', '2024-05', false, false],
    ['2024-06-01', '2024-05', false, true],
    ['2024-05-17', '2024-05-17', false, false],
    ['2024-05-17', null, false, false],
    ['2024-05-17', 'no date', false, false],
  ])('%s and %s: before %s, after %s', (day, date, before, after) => {
    expect(isBefore(day, date)).toBe(before);
    expect(isAfter(day, date)).toBe(after);
  });
});

describe('endsBeforeItBegins', () => {
  it.each([
    ['2024-05-17', '2024-05-16', true],
    ['2024-05-17', '2024-05-17', false],
    ['2024-05-17', '2024-05', false],
    ['2024-05-17', '2024', false],
    ['2024-05-17', '2023', true],
    ['2024', '2024-01-01', false],
    ['2024', '2023-12', true],
    ['2024-06', '2024-05-31', true],
    [null, '2024', false],
    ['2024', null, false],
    [null, null, false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(endsBeforeItBegins(from, to)).toBe(expected);
  });
});
