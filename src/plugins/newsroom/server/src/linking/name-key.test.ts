import { nameKey } from './name-key';

it.each([
  ['Серов Валерий', 'валерий серов'],
  ['Валерий  СЕРОВ', 'валерий серов'],
  ['Алёна Королёва', 'Алена Королева'],
  ['В.И. Серов', 'Серов В. И.'],
  ['В. И. Серов', 'Серов В.И.'],
  ['Анна‑Мария Орлова', 'Анна-Мария Орлова'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
  ['Серов Валерий', 'Серов Валерий Иванович'],
  ['Серов', 'Серова'],
  ['В. Серов', 'И. Серов'],
])('%s and %s are two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

it('is empty where there is no name', () => {
  expect(nameKey(' — . ')).toBe('');
});
