import fc from 'fast-check';

import type { FeatureKind } from './options';
import { reasonsOf } from './reasons-of';

const shared = (kind: FeatureKind, value: string, points: number) => ({ feature: { kind, value, weight: 1000 }, points });

describe('reasonsOf', () => {
  it('takes all words as one reason, parts a place-topic, and puts the weightiest first', () => {
    const { score, reasons } = reasonsOf({
      shared: [
        shared('person', 'p', 0.5),
        shared('text', 'мост', 0.2),
        shared('text', 'порт', 0.4),
        shared('topic', 't', 0.1),
        shared('placeTopic', 't r', 0.7),
      ],
    });
    expect(reasons).toEqual([
      { kind: 'text', target: null, weight: 0.6 },
      { kind: 'person', target: 'p', weight: 0.5 },
      { kind: 'topic', target: 't', weight: 0.45 },
      { kind: 'region', target: 'r', weight: 0.35 },
    ]);
    expect(score).toBe(1.9);
  });

  it('leaves out what rounds to nothing', () => {
    expect(reasonsOf({ shared: [shared('topic', 't', 0.00004)] })).toEqual({ score: 0, reasons: [] });
  });

  it('adds up to the score, in four decimals, near the exact sum', () => {
    const kinds = fc.constantFrom<FeatureKind>('person', 'organisation', 'agreement', 'region', 'topic', 'text');
    const list = fc.array(fc.tuple(kinds, fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 9, noNaN: true })), { maxLength: 40 });
    fc.assert(
      fc.property(list, (rows) => {
        const { score, reasons } = reasonsOf({ shared: rows.map(([kind, value, points]) => shared(kind, value, points)) });
        const sum = reasons.reduce((total, { weight }) => total + weight, 0);
        const exact = rows.reduce((total, [, , points]) => total + points, 0);
        expect(Math.abs(sum - score)).toBeLessThan(0.0001);
        expect(Math.abs(exact - score)).toBeLessThan(0.001);
        for (const { weight } of reasons) expect(Number(weight.toFixed(4))).toBe(weight);
      }),
    );
  });
});
