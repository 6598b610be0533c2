import { rememberUses, usesInAgreement, usesInItem, usesToGiveBack, type UsingRow } from './uses';

const row = (number: number, owner: number, label: string, ...persons: string[]): UsingRow => ({
  place: 'participant',
  documentId: 'item',
  locale: 'ru',
  label,
  row: number,
  owner,
  persons,
});

const DRAFT = 1;
const PUBLISHED = 2;

describe('what led to a person', () => {
  const before = [row(10, DRAFT, 'Анна Орлова', 'anna'), row(11, DRAFT, 'Анна Гусева', 'other'), row(20, PUBLISHED, 'Анна Орлова', 'anna')];
  const remembered = rememberUses(before, 'anna');

  it('is remembered once for all rows of a document', () => {
    expect(remembered).toEqual([{ place: 'participant', documentId: 'item', locale: 'ru', label: 'Анна Орлова' }]);
  });

  it('is given back in rows that were written anew since', () => {
    const after = [
      row(10, DRAFT, 'Анна Орлова', 'kept'),
      row(11, DRAFT, 'Анна Гусева', 'kept'),
      row(30, PUBLISHED, 'Анна Орлова', 'kept'),
      row(31, PUBLISHED, 'Анна Гусева', 'kept'),
    ];
    expect(usesToGiveBack(after, remembered, { from: 'kept', to: 'anna' }).map((each) => each.row)).toEqual([10, 30]);
  });

  it('leaves what leads elsewhere by now, and gives no more than there was', () => {
    const after = [
      row(10, DRAFT, 'Анна Орлова', 'third'),
      row(30, PUBLISHED, 'Анна Орлова', 'kept'),
      row(31, PUBLISHED, 'Анна Орлова', 'kept'),
    ];
    expect(usesToGiveBack(after, remembered, { from: 'kept', to: 'anna' }).map((each) => each.row)).toEqual([30]);
  });

  it('counts what was given back already', () => {
    const after = [row(30, PUBLISHED, 'Анна Орлова', 'anna'), row(31, PUBLISHED, 'Анна Орлова', 'kept')];
    expect(usesToGiveBack(after, remembered, { from: 'kept', to: 'anna' })).toEqual([]);
  });
});

it('is read from participants, photos and signatories', () => {
  const anna = { documentId: 'anna' };
  const item = usesInItem({
    id: DRAFT,
    documentId: 'item',
    locale: 'ru',
    participants: [{ id: 10, name: 'Анна', person: anna }],
    photos: [{ id: 12, image: { id: 7 }, people: [anna, { documentId: 'boris' }] }],
  });
  const agreement = usesInAgreement({ id: 5, documentId: 'deal', signatories: [{ id: 50, name: 'Анна', person: null }] });
  expect([...item, ...agreement].map(({ place, label, row: number, persons }) => [place, label, number, persons])).toEqual([
    ['participant', 'Анна', 10, ['anna']],
    ['photo', '7', 12, ['anna', 'boris']],
    ['signatory', 'Анна', 50, []],
  ]);
});
