import { reasonLabel } from './reason-label';

it.each([
  ['person', 'Анна Орлова', 'ru', 'общий участник: Анна Орлова'],
  ['person', 'Anna Orlova', 'en', 'also about Anna Orlova'],
  ['agreement', 'О поставках', 'ru-RU', 'то же соглашение: О поставках'],
  ['recent', null, 'de', 'recent'],
  ['pinned', null, 'ru', 'выбор редактора'],
] as const)('%s %s in %s', (kind, name, locale, label) => {
  expect(reasonLabel(kind, name, locale)).toBe(label);
});
