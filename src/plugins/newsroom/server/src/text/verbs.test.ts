import { looksLikeVerb } from './verbs';

it.each([
  ['подписал', true],
  ['встретились', true],
  ['является', true],
  ['говорит', true],
  ['отдел', false],
  ['журнал', false],
  ['фестиваль', false],
  ['завод', false],
])('%s: %s', (word, isVerb) => {
  expect(looksLikeVerb(word)).toBe(isVerb);
});
