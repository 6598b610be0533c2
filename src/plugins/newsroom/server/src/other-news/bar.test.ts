import { barOf, readBar, writeBar } from './bar';
import { DEFAULT_OPTIONS } from './options';

const OPTIONS = { ...DEFAULT_OPTIONS, length: 2 };
const entry = (score: number, kind = 'person') => ({ score, reasons: [{ kind }] });

it.each([
  ['the worst entry asks, less what variety may cost it', [entry(3), entry(2)], 2 * OPTIONS.diversity.keepScore * 0.99],
  ['a pin takes a place and asks nothing', [entry(0, 'pinned'), entry(3)], 3 * OPTIONS.diversity.keepScore * 0.99],
  ['the newest give way to anything', [entry(3), entry(0, 'recent')], 0],
  ['a list that is not full takes anything', [entry(3)], 0],
  ['so does one of pins: it may lose one', [entry(0, 'pinned'), entry(0, 'pinned')], 0],
  ['and an empty one', [], 0],
])('%s', (_, list, bar) => {
  expect(barOf(list, OPTIONS)).toBeCloseTo(bar, 9);
});

it('is read with the options that it was written with, and with no others', () => {
  const text = writeBar(1.75, OPTIONS);
  expect(readBar(text, OPTIONS)).toBe(1.75);
  expect(readBar(text, { ...OPTIONS, length: 3 })).toBeNull();
  expect(readBar(null, OPTIONS)).toBeNull();
});
