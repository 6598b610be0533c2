import en from './en.json';
import ru from './ru.json';

/** The names of the values that a text takes: `{count, plural, …}`, `{name}`; not the words of a plural's branch. */
const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name = '']) => name))].sort();

it('says everything in both languages', () => {
  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
});

it.each(Object.entries(en))('%s takes the same values in both languages', (key, text) => {
  expect(valuesOf(ru[key as keyof typeof ru])).toEqual(valuesOf(text));
});

it('knows a value from a branch of a plural', () => {
  expect(valuesOf('{count, plural, one {# name of {owner}} other {and # more}}')).toEqual(['count', 'owner']);
});
