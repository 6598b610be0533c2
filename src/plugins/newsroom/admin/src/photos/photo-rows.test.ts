import type { TakenPhoto } from '../../../shared/contracts/photos';
import type { Names } from '../names/use-names';
import { emptyRelation } from '../participants/form-rows';
import { missingIn, newPhotoRow, peopleOf, toPhotoRow, withoutPerson, withPeople } from './photo-rows';

const names: Names = { type: () => 'api::human.human', field: (_shape, name) => `its_${name}`, has: (_shape, name) => name !== 'place' };
const UID = 'api::human.human';
const anna = { id: 1, documentId: 'anna', name: 'Анна Орлова' };
const boris = { id: 2, documentId: 'boris', name: 'Борис Чижов' };

const taken: TakenPhoto = {
  file: { id: 7, name: 'a.jpg', url: '/a.jpg', mime: 'image/jpeg', width: 1, height: 1, formats: null },
  facts: {
    caption: 'Цех',
    credit: null,
    creator: 'Иван Светлов',
    copyright: null,
    takenAt: '2025-05-17T09:30:00.000Z',
    place: 'Лесогорск',
    alternativeText: null,
    keywords: ['цех'],
    personsShown: [],
  },
  problem: null,
};

const row = toPhotoRow(names, { ...newPhotoRow(names, taken), __temp_key__: 'a0' });

describe('a row of photos', () => {
  it('begins with what the file says, in the fields that the app has', () => {
    expect(newPhotoRow(names, taken)).toEqual({
      its_image: taken.file,
      its_caption: 'Цех',
      its_creator: 'Иван Светлов',
      its_takenAt: '2025-05-17T09:30:00.000Z',
      its_keywords: ['цех'],
      its_decorative: false,
      its_people: emptyRelation(),
    });
  });

  it('is read back', () => {
    expect(row).toMatchObject({ key: 'a0', id: null, file: { id: 7 }, caption: 'Цех', credit: '', keywords: ['цех'], decorative: false });
  });

  it('is empty where the form holds nothing', () => {
    expect(toPhotoRow(names, { id: 3 })).toMatchObject({ key: '3', id: 3, file: null, caption: '', people: emptyRelation() });
  });

  it.each([
    [{}, ['alternativeText', 'credit']],
    [{ decorative: true }, ['credit']],
    [{ alternativeText: ' ', credit: 'Полёт' }, ['alternativeText']],
    [{ alternativeText: 'Станок', credit: 'Полёт' }, []],
  ])('%j misses %j', (values, missing) => {
    expect(missingIn({ ...row, ...values })).toEqual(missing);
  });
});

describe('people of a row', () => {
  const saved = [{ id: 3, people: [anna] }];
  const after = (people = emptyRelation()) => peopleOf({ ...row, id: 3, people }, saved).map(({ documentId }) => documentId);

  it('are those saved and those added, in order and once', () => {
    expect(after(withPeople(withPeople(emptyRelation(), UID, [boris]), UID, [boris, anna]))).toEqual(['anna', 'boris']);
  });

  it('are not those taken off, until they come back', () => {
    const without = withoutPerson(emptyRelation(), UID, anna);
    expect(after(without)).toEqual([]);
    expect(after(withPeople(without, UID, [anna]))).toEqual(['anna']);
  });

  it('leave no trace when they were added and taken off before saving', () => {
    expect(withoutPerson(withPeople(emptyRelation(), UID, [boris]), UID, boris)).toEqual(emptyRelation());
  });

  it('are added with keys that sort in their order', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: index, documentId: `p${index}`, name: '' }));
    const keys = withPeople(emptyRelation(), UID, many).connect.map((entry) => String(entry.__temp_key__));
    expect(keys).toEqual([...new Set(keys)].sort());
  });
});
