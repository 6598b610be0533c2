import { DATIVE, GENITIVE, INSTRUMENTAL } from './cases';
import { readOffice } from './office-forms';

it.each([
  ['председателя', 'председатель', GENITIVE],
  ['директору', 'директор', DATIVE],
  ['министром', 'министр', INSTRUMENTAL],
  ['вице-директору', 'вице-директор', DATIVE],
])('%s is an office', (word, nominative, grammaticalCase) => {
  expect(readOffice(word)).toContainEqual(expect.objectContaining({ nominative }));
  expect(readOffice(word).some(({ cases }) => (cases & grammaticalCase) !== 0)).toBe(true);
});

it('knows no office in other words', () => {
  expect(readOffice('дерево')).toEqual([]);
});
