import { compareWorlds, type Comparison } from '../two-worlds/compare-worlds';

/** `npm run test:two-worlds` asks for more. */
const COUNT = Number(process.env.TWO_WORLDS_REQUESTS ?? 2_000);
const SEED = Number(process.env.TWO_WORLDS_SEED ?? 20_250_517);

/** Milliseconds on a busy machine; the promise of a second is for a quiet one. */
const PATIENCE = 5_000;

describe('two worlds, equal in public and different in secret', () => {
  let comparison: Comparison;

  beforeAll(
    async () => {
      comparison = await compareWorlds(COUNT, SEED);
      const { differing, leaking, sent, ...figures } = comparison;
      const found = { differing: differing.length, leaking: leaking.length, messages: sent.map(({ length }) => length) };
      if (COUNT > 2_000) console.log(JSON.stringify({ ...figures, ...found }, null, 2));
    },
    120_000 + COUNT * 200,
  );

  it('answer every question with the same bytes', () => {
    expect(comparison.differing.slice(0, 10)).toEqual([]);
    expect(comparison.asked).toBe(2 * COUNT);
  });

  it('tell publishers the same', () => {
    const [rich = [], poor = []] = comparison.sent;
    expect(rich).toEqual(poor);
    expect(new Set(rich.map((body) => (JSON.parse(body) as { type: string }).type)).size).toBeGreaterThan(5);
  });

  it('show no canary', () => {
    expect(comparison.leaking.slice(0, 10)).toEqual([]);
  });

  it('answer within bounds, and were asked what has answers of every kind', () => {
    expect(comparison.largest).toBeLessThan(1_000_000);
    expect(comparison.slowest).toBeLessThan(PATIENCE);
    for (const status of [200, 400, 403, 404]) expect(comparison.statuses[status]).toBeGreaterThan(COUNT / 200);
    expect(Object.keys(comparison.statuses).filter((status) => Number(status) >= 500)).toEqual([]);
  });
});
