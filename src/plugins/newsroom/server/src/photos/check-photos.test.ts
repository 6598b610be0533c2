import { checkFocalPoints, checkPublishedPhotos } from './check-photos';

describe('checkPublishedPhotos', () => {
  it.each([
    ['told', { alternativeText: 'Мост через реку на рассвете', decorative: false }],
    ['decorative', { alternativeText: null, decorative: true }],
    ['both', { alternativeText: 'Узор', decorative: true }],
  ])('sound: %s', (_case, photo) => {
    expect(checkPublishedPhotos([photo])).toEqual([]);
  });

  it('names each photo that nobody described', () => {
    const silent = { alternativeText: null, decorative: false };
    const violations = checkPublishedPhotos([silent, { ...silent, decorative: true }, silent]);
    expect(violations.map(({ path }) => path)).toEqual([
      ['photos', 0, 'alternativeText'],
      ['photos', 2, 'alternativeText'],
    ]);
    expect(violations[1]?.message).toEqual({ en: expect.stringContaining('Photo 3'), ru: expect.stringContaining('фотографии 3') });
  });
});

describe('checkFocalPoints', () => {
  it.each([[null], [{ x: 0, y: 0 }], [{ x: 100, y: 100 }], [{ x: 33.3, y: 66.7 }]])('sound: %j', (focalPoint) => {
    expect(checkFocalPoints([{ focalPoint }])).toEqual([]);
  });

  it.each([
    [{}],
    [{ x: 50 }],
    [{ y: 50 }],
    [{ x: -1, y: 50 }],
    [{ x: 50, y: 100.1 }],
    [{ x: '50', y: '50' }],
    [{ x: null, y: null }],
    [[50, 50]],
    ['50 50'],
    [50],
    [true],
  ])('refused: %j', (focalPoint) => {
    expect(checkFocalPoints([{ focalPoint: null }, { focalPoint }]).map(({ path }) => path)).toEqual([['photos', 1, 'focalPoint']]);
  });
});
