import { turnedSize } from './turned-size';

describe('turnedSize', () => {
  it.each([1, 2, 3, 4])('orientation %i: as it lies', (orientation) => {
    expect(turnedSize({ width: 900, height: 600 }, orientation)).toEqual({ width: 900, height: 600 });
  });

  it.each([5, 6, 7, 8])('orientation %i: on its side', (orientation) => {
    expect(turnedSize({ width: 900, height: 600 }, orientation)).toEqual({ width: 600, height: 900 });
  });

  it('unknown', () => {
    expect(turnedSize({}, 6)).toEqual({ width: null, height: null });
  });
});
