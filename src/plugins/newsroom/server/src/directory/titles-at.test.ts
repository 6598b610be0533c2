import fc from 'fast-check';

import { titlesAt, type Period } from './titles-at';

interface Office extends Period {
  title: string;
  acting: boolean;
}

const office = (title: string, from: string | null, to: string | null, order = 0, acting = false): Office => ({
  title,
  from,
  to,
  order,
  acting,
});

const held = (positions: readonly Office[], day: string): string[] =>
  titlesAt(positions, day).map(({ title, acting }) => (acting ? `acting ${title}` : title));

const director = [office('director', '2024-05-17', '2025-03-02')];
const byYear = [office('deputy', '2022', '2024')];
const byMonth = [office('editor', '2024-05', '2025-02')];
const open = [office('founder', null, null)];
const sinceEver = [office('rector', null, '2024-06')];
const stillHeld = [office('rector', '2024-06', null)];
const oneDay = [office('chair of the day', '2024-02-29', '2024-02-29')];
const handover = [office('minister', '2024-05-17', null), office('minister', '2023-11', '2024-05-17', 0, true)];
const nextDay = [office('engineer', '2020', '2024-05-16'), office('chief engineer', '2024-05-17', null)];
const twoAtOnce = [
  office('deputy of the company', '2019', null, 2),
  office('chair of the branch', '2022-03', '2025', 1),
  office('adviser', '2018', null, 2),
  office('member of the council', null, null, 2),
];

const boundaries: Array<[string, Office[], string, string[]]> = [
  ['the day before it begins', director, '2024-05-16', []],
  ['the first day', director, '2024-05-17', ['director']],
  ['between', director, '2024-12-31', ['director']],
  ['the last day', director, '2025-03-02', ['director']],
  ['the day after the last', director, '2025-03-03', []],
  ['before the year of the beginning', byYear, '2021-12-31', []],
  ['January 1 of the year of the beginning', byYear, '2022-01-01', ['deputy']],
  ['December 31 of the year of the end', byYear, '2024-12-31', ['deputy']],
  ['January 1 after the year of the end', byYear, '2025-01-01', []],
  ['before the month of the beginning', byMonth, '2024-04-30', []],
  ['the first of the month of the beginning', byMonth, '2024-05-01', ['editor']],
  ['the last of February', byMonth, '2025-02-28', ['editor']],
  ['the first of March', byMonth, '2025-03-01', []],
  ['both ends open', open, '1950-01-01', ['founder']],
  ['open beginning', sinceEver, '1999-09-09', ['rector']],
  ['open beginning, last day', sinceEver, '2024-06-30', ['rector']],
  ['open beginning, over', sinceEver, '2024-07-01', []],
  ['open end, not begun', stillHeld, '2024-05-31', []],
  ['open end, begun', stillHeld, '2024-06-01', ['rector']],
  ['open end, much later', stillHeld, '2099-01-01', ['rector']],
  ['a leap day alone', oneDay, '2024-02-29', ['chair of the day']],
  ['the day after the leap day', oneDay, '2024-03-01', []],
  ['acting before the handover', handover, '2024-05-16', ['acting minister']],
  ['the day of the handover: both', handover, '2024-05-17', ['acting minister', 'minister']],
  ['after the handover', handover, '2024-05-18', ['minister']],
  ['the last day of the old office', nextDay, '2024-05-16', ['engineer']],
  ['the next day: the new one alone', nextDay, '2024-05-17', ['chief engineer']],
  [
    'several at once: by order, then the longest held',
    twoAtOnce,
    '2025-12-31',
    ['chair of the branch', 'member of the council', 'adviser', 'deputy of the company'],
  ],
  ['one of several is over', twoAtOnce, '2026-01-01', ['member of the council', 'adviser', 'deputy of the company']],
  ['no positions', [], '2024-05-17', []],
];

describe('titlesAt', () => {
  it.each(boundaries)('%s', (_case, positions, day, expected) => {
    expect(held(positions, day)).toEqual(expected);
  });

  it('does not reorder what it was given', () => {
    const given = [...twoAtOnce];
    titlesAt(given, '2025-12-31');
    expect(given).toEqual(twoAtOnce);
  });

  it('gives the same whatever order the positions came in, when no two begin and rank alike', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(twoAtOnce, { minLength: twoAtOnce.length }), (shuffled) => {
        expect(held(shuffled, '2024-01-01')).toEqual(held(twoAtOnce, '2024-01-01'));
      }),
    );
  });

  it('is unbroken: an office held on two days is held on every day between', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const partial = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      fc.constant(null),
    );
    fc.assert(
      fc.property(partial, partial, fc.tuple(day, day, day), (from, to, days) => {
        const [first, middle, last] = [...days].sort() as [string, string, string];
        const positions = [office('any', from, to)];
        if (held(positions, first).length > 0 && held(positions, last).length > 0) expect(held(positions, middle)).toEqual(['any']);
      }),
    );
  });
});
