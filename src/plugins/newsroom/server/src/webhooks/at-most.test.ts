import { atMost } from './at-most';

const aTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('runs so much at a time, in the order in which it came, whatever fails', async () => {
  const run = atMost(2);
  const begun: number[] = [];
  let underWay = 0;
  let most = 0;
  const work = (number: number) => async (): Promise<number> => {
    begun.push(number);
    most = Math.max(most, (underWay += 1));
    await aTurn();
    underWay -= 1;
    if (number % 3 === 0) throw new Error(String(number));
    return number;
  };
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((number) => run(work(number))));
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : null))).toEqual([1, 2, null, 4, 5, null, 7]);
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(2);
  await expect(run(work(8))).resolves.toBe(8);
});
