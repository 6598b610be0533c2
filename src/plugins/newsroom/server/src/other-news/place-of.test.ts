import fc from 'fast-check';

import { dateOfPlace, END_OF_TIME, lastPlaceOf, placeOf } from './place-of';

const dates = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });

describe('placeOf', () => {
  it('orders by date, says the date to the second, and lies before the end of its second', () => {
    fc.assert(
      fc.property(dates, dates, fc.string(), (one, other, id) => {
        const place = placeOf({ id, locale: 'ru', date: one });
        expect(Number.isSafeInteger(place)).toBe(true);
        expect(dateOfPlace(place)).toBe(Math.floor(one / 1000) * 1000);
        expect(place).toBeLessThanOrEqual(lastPlaceOf(one));
        expect(place).toBeLessThan(END_OF_TIME);
        if (Math.floor(one / 1000) < Math.floor(other / 1000)) expect(place).toBeLessThan(placeOf({ id: 'x', locale: 'ru', date: other }));
      }),
    );
  });

  it('tells articles of one second apart', () => {
    const places = new Set(Array.from({ length: 100 }, (_, index) => placeOf({ id: `n${index}`, locale: 'ru', date: 0 })));
    expect(places.size).toBeGreaterThan(97);
    expect(placeOf({ id: 'a', locale: 'ru', date: 0 })).not.toBe(placeOf({ id: 'a', locale: 'en', date: 0 }));
  });
});
