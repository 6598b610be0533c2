import { givingWay, readerWaits } from './give-way.service';

const strapi = {} as never;

describe('work that nobody waits for', () => {
  it('goes on while no reader waits', async () => {
    const leave = readerWaits(strapi);
    leave();
    leave();
    const other = readerWaits(strapi);
    other();
    await givingWay(strapi, Infinity)();
  });

  it('stands back until the last reader has an answer', async () => {
    const order: string[] = [];
    const [one, other] = [readerWaits(strapi), readerWaits(strapi)];
    const standing = givingWay(strapi, Infinity)().then(() => order.push('work'));
    one();
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('readers');
    other();
    await standing;
    expect(order).toEqual(['readers', 'work']);
  });

  it('does not stand back for longer than it may, however often', async () => {
    const leave = readerWaits(strapi);
    const giveWay = givingWay(strapi, 30);
    for (let part = 0; part < 3; part += 1) await giveWay();
    const began = performance.now();
    for (let part = 0; part < 100; part += 1) await giveWay();
    expect(performance.now() - began).toBeLessThan(1_000);
    leave();
  });
});
