import type { PositionContent } from '../content/types';
import { positionsOn } from './positions-on';

const held = (from: string | undefined, to: string | undefined, person = 'a'): PositionContent => ({
  person,
  organisation: 'o',
  title: 'директор',
  from,
  to,
});

test.each<[string, string | undefined, string | undefined, string, boolean]>([
  ['open ends', undefined, undefined, '2024-05-17', true],
  ['the first day', '2024-05-17', undefined, '2024-05-17', true],
  ['the day before', '2024-05-17', undefined, '2024-05-16', false],
  ['the last day', undefined, '2024-05-17', '2024-05-17', true],
  ['the day after', undefined, '2024-05-17', '2024-05-18', false],
  ['the first day of a month', '2024-05', undefined, '2024-05-01', true],
  ['the last day of a month', undefined, '2024-05', '2024-05-31', true],
  ['the month after', undefined, '2024-05', '2024-06-01', false],
  ['the last day of a year', undefined, '2023', '2023-12-31', true],
  ['the year after', undefined, '2023', '2024-01-01', false],
])('%s', (_, from, to, day, isHeld) => {
  expect(positionsOn([held(from, to)], 'a', day)).toHaveLength(isHeld ? 1 : 0);
});

test('nobody else, and in the order of the table', () => {
  const [first, second] = [held('2020', undefined), held('2010', undefined)];
  expect(positionsOn([first, held(undefined, undefined, 'b'), second], 'a', '2024-01-01')).toEqual([first, second]);
});
