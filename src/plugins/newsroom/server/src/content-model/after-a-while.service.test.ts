import { afterAWhile } from './after-a-while.service';

it('lets others in while it works, and not at every step', async () => {
  let turns = 0;
  let steps = 0;
  const count = (): void => {
    turns += 1;
    if (turns < 20) setImmediate(count);
  };
  setImmediate(count);
  const end = performance.now() + 5_000;
  while (turns < 20 && performance.now() < end) {
    steps += 1;
    await afterAWhile();
  }
  expect(turns).toBe(20);
  expect(steps).toBeGreaterThan(turns);
});
