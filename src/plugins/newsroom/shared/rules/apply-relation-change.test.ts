import { applyRelationChange } from './apply-relation-change';

const SAVED = ['a', 'b', 'c'];

it.each([
  ['nothing changed', { connect: [], disconnect: [] }, ['a', 'b', 'c']],
  ['one taken off', { connect: [], disconnect: ['b'] }, ['a', 'c']],
  ['one added', { connect: [{ documentId: 'd' }], disconnect: [] }, ['a', 'b', 'c', 'd']],
  ['one moved to the end', { connect: [{ documentId: 'a' }], disconnect: [] }, ['b', 'c', 'a']],
  ['one moved to the start', { connect: [{ documentId: 'c', start: true as const }], disconnect: [] }, ['c', 'a', 'b']],
  ['one put before another', { connect: [{ documentId: 'c', before: 'b' }], disconnect: [] }, ['a', 'c', 'b']],
  [
    'one put before another that is yet to come',
    { connect: [{ documentId: 'd', before: 'e' }, { documentId: 'e' }], disconnect: [] },
    ['a', 'b', 'c', 'd', 'e'],
  ],
  ['one put before another that never comes', { connect: [{ documentId: 'd', before: 'x' }], disconnect: ['a'] }, ['b', 'c', 'd']],
  ['all in another order', { connect: [{ documentId: 'c' }, { documentId: 'a' }, { documentId: 'b' }], disconnect: [] }, ['c', 'a', 'b']],
])('%s', (_, change, result) => {
  expect(applyRelationChange(SAVED, change)).toEqual(result);
});

it('never repeats an entry, and ends whatever it is told', () => {
  const circle = {
    connect: [
      { documentId: 'x', before: 'y' },
      { documentId: 'y', before: 'x' },
    ],
    disconnect: [],
  };
  expect(applyRelationChange(['a'], circle)).toEqual(['a', 'x', 'y']);
});
