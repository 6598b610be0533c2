import type { Scored } from './score-candidate';

export interface ScoredReason {
  kind: 'person' | 'organisation' | 'agreement' | 'region' | 'topic' | 'text';
  /** Document id of what is shared; null for text. */
  target: string | null;
  /** Four decimals. */
  weight: number;
}

const UNIT = 10_000;

/** A topic and a region together count for either in equal parts; words count as one. */
const partsOf = ({ kind, value }: Scored['shared'][number]['feature']): Array<Pick<ScoredReason, 'kind' | 'target'>> => {
  if (kind === 'text') return [{ kind, target: null }];
  if (kind !== 'placeTopic') return [{ kind, target: value }];
  const gap = value.indexOf(' ');
  return [
    { kind: 'topic', target: value.slice(0, gap) },
    { kind: 'region', target: value.slice(gap + 1) },
  ];
};

/**
 * Why an entry is on the list, the weightiest first, and its score in four decimals: the sum of the weights. What rounds to
 * nothing is no reason.
 */
export const reasonsOf = ({ shared }: Pick<Scored, 'shared'>): { score: number; reasons: ScoredReason[] } => {
  const sums = new Map<string, ScoredReason>();
  for (const { feature, points } of shared) {
    const parts = partsOf(feature);
    for (const part of parts) {
      const key = `${part.kind}:${part.target ?? ''}`;
      const reason = sums.get(key) ?? { ...part, weight: 0 };
      reason.weight += points / parts.length;
      sums.set(key, reason);
    }
  }
  const reasons = [...sums]
    .map(([key, reason]) => ({ key, reason: { ...reason, weight: Math.round(reason.weight * UNIT) } }))
    .filter(({ reason }) => reason.weight > 0)
    .sort((a, b) => b.reason.weight - a.reason.weight || (a.key < b.key ? -1 : 1))
    .map(({ reason }) => reason);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0) / UNIT;
  return { score, reasons: reasons.map((reason) => ({ ...reason, weight: reason.weight / UNIT })) };
};
