import type { Claim } from './claim';
import { malformedSlug, takenSlug } from './violations';

const claim = (state: Claim['state']): Claim => ({
  type: 'topic',
  itemLocale: '*',
  slug: 'nauka',
  owner: 'doc',
  state,
  wasPublic: true,
  isTyped: false,
  at: null,
});

it.each<[Claim['state'], RegExp, RegExp]>([
  ['current', /“nauka” is taken by another document\. .* “nauka-2”/, /«nauka» занят другим документом\. .* «nauka-2»/],
  ['former', /“nauka” is an old address of another document/, /«nauka» раньше был у другого документа/],
])('says who has a slug, and which is free: %s', (state, en, ru) => {
  const violation = takenSlug(claim(state), 'nauka-2');
  expect(violation.path).toEqual(['slug']);
  expect(violation.message.en).toMatch(en);
  expect(violation.message.ru).toMatch(ru);
});

it('says what a slug is made of, with an example where there is one', () => {
  expect(malformedSlug('Наука', 'nauka').message.en).toContain('for example “nauka”.');
  expect(malformedSlug('Наука', 'nauka').message.ru).toContain('например «nauka».');
  expect(malformedSlug('中文', null).message.en).toMatch(/at most 200 characters\.$/);
});
