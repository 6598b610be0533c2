import { judge, type Logged, type Received } from './verdict';

const LOG: Logged[] = [
  { number: 1, documentId: 'a', isAcknowledged: true },
  { number: 2, documentId: 'a', isAcknowledged: true },
  { number: 3, documentId: 'b', isAcknowledged: false },
  { number: 4, documentId: null, isAcknowledged: false },
];
const one: Received = { id: 'e1', documentId: 'a', version: 1, number: 1 };
const two: Received = { id: 'e2', documentId: 'a', version: 2, number: 2 };
const three: Received = { id: 'e3', documentId: 'b', version: 1, number: 3 };
const SHOWN = [{ documentId: 'a', number: 2 }];
const WELL = { acknowledged: 2, cutOff: 2, lost: 0, phantom: 0, repeated: 0, doubled: 0, inversions: 0 };

it.each<[string, Received[], typeof SHOWN, object]>([
  ['all is well', [one, two], SHOWN, WELL],
  ['one that was acknowledged did not come', [two], SHOWN, { lost: 1 }],
  ['one that was cut off was made and came', [one, two, three], [...SHOWN, { documentId: 'b', number: 3 }], WELL],
  ['one that was cut off was made and did not come', [one, two], [...SHOWN, { documentId: 'b', number: 3 }], { lost: 1 }],
  ['one that was cut off was not made and came', [one, two, three], SHOWN, { phantom: 1 }],
  ['one came again', [one, one, two], SHOWN, { repeated: 1, doubled: 0, inversions: 0 }],
  ['one came under two names', [one, { ...one, id: 'e9' }, two], SHOWN, { doubled: 1 }],
  ['one came after a later one', [two, one], SHOWN, { inversions: 1 }],
])('%s', (_name, received, published, expected) => {
  expect(judge(LOG, received, published)).toMatchObject(expected);
});
