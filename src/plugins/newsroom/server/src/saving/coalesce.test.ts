import { coalesce } from './coalesce';

/** A run that ends when it is told to. */
const controlled = () => {
  const ends: Array<(error?: Error) => void> = [];
  const run = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => {
        if (error === undefined) resolve();
        else reject(error);
      });
    });
  return { ends, asked: coalesce(run) };
};

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('serves all who asked during a run with one further run', async () => {
  const { ends, asked } = controlled();
  const first = asked();
  const second = asked();
  const third = asked();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all([second, third]);
  await settle();
  expect(ends).toHaveLength(2);
});

it('tells of a failure only those who waited for that run', async () => {
  const { ends, asked } = controlled();
  const first = asked();
  const second = asked();
  ends[0]?.(new Error('lost'));
  await expect(first).rejects.toThrow('lost');
  await settle();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});
