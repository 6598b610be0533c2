import { orderEntries, type Candidates } from './order-entries';

const candidates: Candidates = {
  own: 'own',
  pinned: ['p2', 'p1'],
  excluded: ['x'],
  shared: [
    { newsItem: 's1', targets: ['anna'] },
    { newsItem: 'p1', targets: ['anna'] },
    { newsItem: 'x', targets: ['anna'] },
  ],
  recent: ['own', 's1', 'r1', 'r2'],
};
const idsOf = (given: Partial<Candidates>, limit: number) =>
  orderEntries({ ...candidates, ...given }, limit).map(({ newsItem }) => newsItem);

describe('orderEntries', () => {
  it('puts pins first in their order, then shared, then recent', () => {
    expect(idsOf({}, 6)).toEqual(['p2', 'p1', 's1', 'r1', 'r2']);
  });

  it.each([
    [1, ['p2']],
    [3, ['p2', 'p1', 's1']],
    [4, ['p2', 'p1', 's1', 'r1']],
  ])('is cut at %i', (limit, ids) => {
    expect(idsOf({}, limit)).toEqual(ids);
  });

  it('lets an exclusion win over a pin', () => {
    expect(idsOf({ excluded: ['p2', 'x'] }, 2)).toEqual(['p1', 's1']);
  });

  it('keeps what is shared beside the entry', () => {
    expect(orderEntries(candidates, 3)[2]).toEqual({ newsItem: 's1', kind: 'shared', targets: ['anna'] });
  });
});
