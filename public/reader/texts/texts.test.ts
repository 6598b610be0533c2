import { LOCALES, textsOf } from './index';

/** Keys with what stands at them, functions and texts alike told apart only by kind. */
function shapeOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value === null ? 'text' : typeof value === 'function' ? 'function' : 'text';
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)]));
}

describe('texts', () => {
  it.each(LOCALES)('say the same things in %s', (locale) => {
    expect(shapeOf(textsOf(locale))).toEqual(shapeOf(textsOf('ru')));
  });

  it.each([
    ['ru', 'agreement', 'bilateral', 'Двустороннее соглашение'],
    ['ru', 'memorandum', 'multilateral', 'Многосторонний меморандум'],
    ['ru', 'roadmap', 'bilateral', 'Двусторонняя дорожная карта'],
    ['ru', 'protocol', null, 'Протокол'],
    ['en', 'agreement', 'bilateral', 'Bilateral agreement'],
    ['en', 'roadmap', null, 'Roadmap'],
  ] as const)('%s: %s, %s → %s', (locale, form, arity, expected) => {
    expect(textsOf(locale).document(form, arity)).toBe(expected);
  });

  it.each([
    ['ru', '2023', null, '2023 — по настоящее время'],
    ['ru', '2023', '2024', '2023 — 2024'],
    ['ru', null, '2024', '… — 2024'],
    ['ru', null, null, 'по настоящее время'],
    ['en', 'May 2023', null, 'May 2023 – present'],
  ] as const)('%s: the period %s, %s', (locale, from, to, expected) => {
    expect(textsOf(locale).period(from, to)).toBe(expected);
  });
});
