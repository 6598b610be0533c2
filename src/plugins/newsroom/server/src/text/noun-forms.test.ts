import { declineNoun } from './noun-forms';

const singular = (word: string): string[] =>
  declineNoun(word)
    .filter(({ plural }) => !plural)
    .map(({ form }) => form);

it.each([
  ['завод', ['завод', 'завода', 'заводу', 'заводом', 'заводе']],
  ['дума', ['дума', 'думы', 'думе', 'думу', 'думой']],
])('declines %s', (word, forms) => {
  expect(singular(word)).toEqual(forms);
});

it('knows plurals in stressed -а', () => {
  const plurals = declineNoun('директор')
    .filter(({ plural }) => plural)
    .map(({ form }) => form);
  expect(plurals).toContain('директора');
  expect(plurals).not.toContain('директоры');
});
