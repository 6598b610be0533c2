import { personLabel } from './person-label';

const works = { name: 'Акционерное общество «Полёт»', shortName: 'Полёт' };
const city = { name: 'Администрация Лесогорска', shortName: null };
const office = (given: object) => ({ title: 'директор', from: null, to: null, order: 0, organisation: works, ...given });
const anna = { lastName: 'Орлова', firstName: 'Анна', patronymic: 'Петровна' };

it.each([
  ['nobody holds nothing', anna, [], 'Орлова Анна Петровна'],
  ['without a patronymic', { ...anna, patronymic: null }, [], 'Орлова Анна'],
  ['an office of today', anna, [office({})], 'Орлова Анна Петровна, директор, Полёт'],
  [
    'the first of several',
    anna,
    [office({ title: 'депутат', order: 2 }), office({ title: 'глава', order: 1, organisation: city })],
    'Орлова Анна Петровна, глава, Администрация Лесогорска',
  ],
  ['only former and coming offices', anna, [office({ to: '2024' }), office({ from: '2025-07' })], 'Орлова Анна Петровна'],
  ['an office whose organisation is gone', anna, [office({ organisation: null })], 'Орлова Анна Петровна, директор'],
])('%s', (_name, person, positions, label) => {
  expect(personLabel({ ...person, positions }, '2025-06-01')).toBe(label);
});
