import { counted } from './counted';

const photos = counted('ru', { one: 'фотография', few: 'фотографии', many: 'фотографий', other: 'фотографии' });
const items = counted('en', { one: 'item', other: 'items' });

describe('counted', () => {
  it.each([
    [photos(1), '1 фотография'],
    [photos(2), '2 фотографии'],
    [photos(5), '5 фотографий'],
    [photos(11), '11 фотографий'],
    [photos(21), '21 фотография'],
    [photos(1200), '1 200 фотографий'],
    [items(1), '1 item'],
    [items(1200), '1,200 items'],
  ])('%s', (made, expected) => {
    expect(made.replace(/\u00a0/g, ' ')).toBe(expected);
  });
});
