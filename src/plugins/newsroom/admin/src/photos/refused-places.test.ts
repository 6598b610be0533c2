import type { Names } from '../names/use-names';
import { refusedPlaces } from './refused-places';

const names: Names = { type: () => null, field: (_shape, name) => `its_${name}`, has: () => true };
const ALT = { its_alternativeText: 'У фотографии 3 нет описания для незрячих' };

/** As Strapi's form holds them: a list with gaps. */
const sparse = (rows: Record<number, object>): unknown[] => Object.assign([], rows);

describe('refusedPlaces', () => {
  it.each([
    ['nothing', {}, []],
    ['no object', null, []],
    ['the third row', { its_photos: sparse({ 2: ALT }) }, [{ index: 2, field: 'alternativeText' }]],
    [
      'two rows',
      { its_photos: sparse({ 1: ALT, 4: { its_caption: 'Слишком длинно', ...ALT } }) },
      [
        { index: 1, field: 'alternativeText' },
        { index: 4, field: 'caption' },
        { index: 4, field: 'alternativeText' },
      ],
    ],
    ['a field that the table has not', { its_photos: sparse({ 0: { its_focalPoint: 'Не точка' } }) }, []],
    ['the photos as a whole', { its_photos: 'Не больше ста' }, []],
    ['the title as well', { its_title: 'Пусто', its_photos: sparse({ 2: ALT }) }, []],
  ])('%s', (_case, errors, places) => {
    expect(refusedPlaces(names, errors)).toEqual(places);
  });
});
