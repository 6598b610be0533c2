import { checkKeptPositions } from './check-kept-positions';

it('is content while nobody lost an office', () => {
  expect(checkKeptPositions([])).toEqual([]);
});

it('names the offices that nobody would hold', () => {
  const [violation, ...others] = checkKeptPositions(['директор', 'депутат']);
  expect(others).toEqual([]);
  expect(violation?.path).toEqual(['positions']);
  expect(violation?.message.ru).toContain('«директор», «депутат»');
  expect(violation?.message.en).toContain('“директор”, “депутат”');
});
