import { atMost } from './at-most';

describe('atMost', () => {
  it('lets two of five run at a time, in their order, though one fails', async () => {
    const inTurn = atMost(2);
    const began: number[] = [];
    let running = 0;
    let most = 0;
    const act = (number: number) => async (): Promise<number> => {
      began.push(number);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (number === 2) throw new Error('damaged');
      return number;
    };
    const results = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => inTurn(act(number))));
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([1, 'failed', 3, 4, 5]);
    expect([began, most, running]).toEqual([[1, 2, 3, 4, 5], 2, 0]);
    // The place of the one that failed is free again.
    expect(await inTurn(act(6))).toBe(6);
  });

  it('never lets more run when one ends as others come', async () => {
    const inTurn = atMost(1);
    let running = 0;
    const act = async (): Promise<void> => {
      expect((running += 1)).toBe(1);
      await Promise.resolve();
      running -= 1;
    };
    const first = inTurn(act).then(() => inTurn(act));
    await Promise.all([first, inTurn(act), inTurn(act), Promise.resolve().then(() => inTurn(act))]);
  });
});
