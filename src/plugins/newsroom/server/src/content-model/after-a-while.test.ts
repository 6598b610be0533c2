import { afterAWhile } from './after-a-while';

const work = async (milliseconds: number): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await afterAWhile();
};

it('lets others in while it works', async () => {
  let turns = 0;
  const isDone = { value: false };
  const count = (): void => {
    turns += 1;
    if (!isDone.value) setImmediate(count);
  };
  setImmediate(count);
  await work(60);
  isDone.value = true;
  expect(turns).toBeGreaterThan(10);
  expect(turns).toBeLessThan(200);
});
