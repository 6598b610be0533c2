import IntlMessageFormat from 'intl-messageformat';

import en from '../translations/en.json';
import ru from '../translations/ru.json';
import { apartWords } from './apart-words';

const said = (locale: string, messages: Record<string, string>, days: number): string => {
  const [key, values] = apartWords(days);
  return String(new IntlMessageFormat(messages[key] ?? '', locale).format(values));
};

it.each([
  [0, 'тот же день', 'same day'],
  [1, '1 день разницы', '1 day apart'],
  [3, '3 дня разницы', '3 days apart'],
  [13, '13 дней разницы', '13 days apart'],
  [14, '2 недели разницы', '2 weeks apart'],
  [60, '9 недель разницы', '9 weeks apart'],
  [61, '2 месяца разницы', '2 months apart'],
  [330, '11 месяцев разницы', '11 months apart'],
  [365, 'год разницы', 'a year apart'],
  [400, '13 месяцев разницы', '13 months apart'],
  [558, 'полтора года разницы', 'a year and a half apart'],
  [730, '2 года разницы', '2 years apart'],
  [900, '2,5 года разницы', '2.5 years apart'],
  [1826, '5 лет разницы', '5 years apart'],
  [8000, '22 года разницы', '22 years apart'],
])('%i days', (days, russian, english) => {
  expect(said('ru', ru, days)).toBe(russian);
  expect(said('en', en, days)).toBe(english);
});
