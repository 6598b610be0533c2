import { isWell, judge, type Logged, type Received } from './verdict';

const LOG: Logged[] = [
  { number: 1, documentId: 'a', isAcknowledged: true },
  { number: 2, documentId: 'a', isAcknowledged: true },
  { number: 3, documentId: 'b', isAcknowledged: true },
  { number: 4, documentId: 'b', isAcknowledged: false },
  { number: 5, documentId: null, isAcknowledged: false },
];
const one: Received = { id: 'e1', type: 'news-item.updated', documentId: 'a', version: 1, number: 1 };
const two: Received = { id: 'e2', type: 'news-item.updated', documentId: 'a', version: 2, number: 2 };
const three: Received = { id: 'e3', type: 'news-item.updated', documentId: 'b', version: 1, number: 3 };
const four: Received = { id: 'e4', type: 'news-item.updated', documentId: 'b', version: 2, number: 4 };
const five: Received = { id: 'e5', type: 'news-item.updated', documentId: 'c', version: 1, number: 5 };
const SHOWN = [
  { documentId: 'a', number: 2 },
  { documentId: 'b', number: 3 },
];
const LATER = [SHOWN[0]!, { documentId: 'b', number: 4 }, { documentId: 'c', number: 5 }];
const WELL = { acknowledged: 3, cutOff: 2, lost: 0, phantom: 0, mistaken: 0, doubled: 0, repeated: 0, unexplained: 0, inversions: 0 };

it.each<[string, Received[], typeof SHOWN, object]>([
  ['all is well', [one, two, three], SHOWN, WELL],
  ['one that was acknowledged did not come', [two, three], SHOWN, { lost: 1 }],
  ['those that were cut off were made and came', [one, two, three, four, five], LATER, WELL],
  ['those that were cut off were made and did not come', [one, two, three], LATER, { lost: 2 }],
  ['one that was cut off was not made and came', [one, two, three, four], SHOWN, { phantom: 1 }],
  ['nobody ever published it and it came', [one, two, three, five], SHOWN, { phantom: 1 }],
  ['a card shows the publish after it', [{ ...one, number: 2 }, two, three], SHOWN, { mistaken: 1, lost: 0, doubled: 0 }],
  ['there is no card', [{ ...one, number: null }, two, three], SHOWN, { mistaken: 1 }],
  ['one came again that was being sent at a death', [one, one, two, three], SHOWN, { repeated: 1, unexplained: 0, inversions: 0 }],
  ['one came again more often than it was being sent at a death', [one, one, one, two, three], SHOWN, { repeated: 2, unexplained: 1 }],
  ['one came again for no reason', [one, two, two, three], SHOWN, { repeated: 1, unexplained: 1 }],
  ['one came under two names', [one, { ...one, id: 'e9' }, two, three], SHOWN, { doubled: 1, lost: 0 }],
  ['one came after a later one', [two, one, three], SHOWN, { inversions: 1 }],
])('%s', (_name, received, published, expected) => {
  const verdict = judge(LOG, received, published, new Map([['e1', 1]]));
  expect(verdict).toMatchObject(expected);
  expect(isWell(verdict)).toBe(expected === WELL || ('unexplained' in expected && expected.unexplained === 0));
});
