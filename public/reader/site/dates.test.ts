import { datesOf } from './dates';

const ru = datesOf('ru', 'Europe/Moscow');
const en = datesOf('en', 'Europe/Moscow');

describe('datesOf', () => {
  it.each([
    [ru.moment('2025-05-17T11:30:00.000Z'), '17 мая 2025, 14:30'],
    [en.moment('2025-05-17T11:30:00.000Z'), '17 May 2025, 14:30'],
    [ru.day('2025-12-31T21:30:00.000Z'), '1 января 2026'],
    [ru.year('2025-12-31T21:30:00.000Z'), '2026'],
    [ru.isoDay('2025-12-31T21:30:00.000Z'), '2026-01-01'],
    [ru.partial('2024'), '2024'],
    [ru.partial('2024-05'), 'май 2024'],
    [ru.partial('2024-13'), '2024-13'],
    [ru.partial('yesterday'), 'yesterday'],
    [ru.partial('2024-05-17'), '17 мая 2024'],
    [en.partial('2024-05'), 'May 2024'],
    [ru.since('2024-05'), 'мая 2024'],
    [ru.since('2024'), '2024'],
    [ru.since('2024-05-17'), '17 мая 2024'],
    [ru.since('then'), 'then'],
    [en.since('2024-05'), 'May 2024'],
    [ru.span('2025-05-17', null), '17 мая 2025'],
    [ru.span('2025-05-17', '2025-05-17'), '17 мая 2025'],
    [ru.span('2025-05-17', '2025-05-19'), '17–19 мая 2025'],
    [en.span('2025-05-30', '2025-06-02'), '30 May–2 June 2025'],
  ])('writes %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('cuts a day into the parts of a calendar leaf', () => {
    expect(ru.leaf('2025-05-17')).toEqual({ day: '17', month: 'мая', year: '2025' });
  });
});
