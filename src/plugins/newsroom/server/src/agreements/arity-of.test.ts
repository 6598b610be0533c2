import { arityOf } from './arity-of';

const named = (name: string | null) => ({ organisation: null, name });
const known = (documentId: string) => ({ organisation: { documentId, name: documentId, shortName: null }, name: null });

it.each([
  ['nobody', [], null],
  ['a party without a name', [named(null)], null],
  ['one', [known('port')], 'unilateral'],
  ['two', [known('port'), known('shipyard')], 'bilateral'],
  ['two, one of them in print', [known('port'), named('Верфь')], 'bilateral'],
  ['two, one of them twice', [known('port'), named('Верфь'), known('port'), named('«Верфь»')], 'bilateral'],
  ['three', [known('port'), known('shipyard'), known('college')], 'multilateral'],
  ['seven', 'abcdefg'.split('').map(known), 'multilateral'],
])('%s: %s', (_case, parties, arity) => {
  expect(arityOf(parties)).toBe(arity);
});
