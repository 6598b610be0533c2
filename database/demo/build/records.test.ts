import type { PersonContent, PositionContent } from '../content/types';
import type { Links } from './links';
import { organisationData, personData, positionData, positionKey } from './records';

const everything: Links = (kind, key) => `${kind}/${key}`;
const nothing: Links = () => undefined;
const director: PositionContent = { person: 'a', organisation: 'p', title: 'директор', from: '2020', acting: true };
const anna: PersonContent = {
  key: 'a',
  lastName: 'Чашкина',
  firstName: 'Анна',
  gender: 'female',
  portrait: 3,
  printedEn: 'Anna Chashkina',
};

test('a position links its person and organisation, and speaks English', () => {
  expect(positionData(director, 4, everything)).toMatchObject({
    person: 'person/a',
    organisation: 'organisation/p',
    acting: true,
    from: '2020',
    to: null,
    order: 4,
    translations: [{ locale: 'en', title: 'Director' }],
  });
});

test('a position of somebody who is gone is not made', () => {
  expect(positionData(director, 0, nothing)).toBeNull();
});

test('two offices of one person in one organisation have different keys', () => {
  expect(positionKey(director)).not.toBe(positionKey({ ...director, from: '2021' }));
});

test('a person has the portrait when it is there, and no translation unless written', () => {
  expect(personData(anna, everything)).toMatchObject({ portrait: 'file/portrait-3', translations: [] });
  expect(personData(anna, nothing)).toMatchObject({ portrait: null });
});

test('an organisation links its parent and region', () => {
  const organisation = organisationData(
    { key: 'o', name: 'Отдел', kind: 'authority', parent: 'p', region: 'r', of: 'отдела', en: { name: 'Office' } },
    everything,
  );
  expect(organisation).toMatchObject({ parent: 'organisation/p', region: 'region/r', translations: [{ locale: 'en', name: 'Office' }] });
});
