import { History } from './history';

const notes = new Set(['a', 'b', '*']);

it('tells what was touched after a step, not what was before', () => {
  const history = new History();
  history.add(new Set(['a']));
  const step = history.now;
  expect(history.touchedSince(step, notes)).toBe(false);
  history.add(new Set(['c']));
  expect(history.touchedSince(step, notes)).toBe(false);
  history.add(new Set(['b']));
  expect(history.touchedSince(step, notes)).toBe(true);
  expect(history.touchedSince(history.now, notes)).toBe(false);
});

it('takes everything for touched when it is told so', () => {
  const history = new History();
  const step = history.now;
  history.add(new Set(['*']));
  expect(history.touchedSince(step, new Set(['z']))).toBe(true);
});

it('takes what it has forgotten for touched', () => {
  const history = new History();
  for (let count = 0; count < 1_001; count += 1) history.add(new Set(['c']));
  expect(history.touchedSince(0, notes)).toBe(true);
  expect(history.touchedSince(1, notes)).toBe(false);
});
