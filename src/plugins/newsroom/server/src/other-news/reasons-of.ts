import type { Scored } from './score-candidate';

export interface ScoredReason {
  kind: 'person' | 'organisation' | 'agreement' | 'region' | 'topic' | 'text';
  /** Document id of what is shared; null for text. */
  target: string | null;
  /** Four decimals. */
  weight: number;
}

const UNIT = 10_000;

/**
 * Why an entry is on the list, the weightiest first, and its score in four decimals: the sum of the weights. What rounds to
 * nothing is no reason.
 */
export const reasonsOf = ({ shared }: Pick<Scored, 'shared'>): { score: number; reasons: ScoredReason[] } => {
  const sums = new Map<string, ScoredReason>();
  let words = 0;
  const add = (kind: ScoredReason['kind'], target: string, points: number): void => {
    const key = `${kind}:${target}`;
    const reason = sums.get(key);
    if (reason === undefined) sums.set(key, { kind, target, weight: points });
    else reason.weight += points;
  };
  for (const { feature, points } of shared) {
    const { kind, value } = feature;
    if (kind === 'text') words += points;
    else if (kind !== 'placeTopic') add(kind, value, points);
    else {
      // A topic and a region together count for either in equal parts.
      const gap = value.indexOf(' ');
      add('topic', value.slice(0, gap), points / 2);
      add('region', value.slice(gap + 1), points / 2);
    }
  }
  if (words > 0) sums.set('text:', { kind: 'text', target: null, weight: words });
  const reasons = [...sums]
    .map(([key, reason]) => ({ key, reason: { ...reason, weight: Math.round(reason.weight * UNIT) } }))
    .filter(({ reason }) => reason.weight > 0)
    .sort((a, b) => b.reason.weight - a.reason.weight || (a.key < b.key ? -1 : 1))
    .map(({ reason }) => reason);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0) / UNIT;
  return { score, reasons: reasons.map((reason) => ({ ...reason, weight: reason.weight / UNIT })) };
};
