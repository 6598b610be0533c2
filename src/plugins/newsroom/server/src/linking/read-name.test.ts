import { readName } from './read-name';

it.each([
  ['Анна Орлова', [], 'Анна Орлова'],
  ['Анна Орлова', ['директор', 'депутат'], 'директор, депутат Анна Орлова'],
])('%s with %j is read as %s', (name, titles, sentence) => {
  expect(readName(name, titles)).toBe(sentence);
});
