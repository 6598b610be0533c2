import type { OtherNewsEntry } from '../../../src/plugins/newsroom/shared/contracts/news-items';

/**
 * The one reason that a reader is told: whom or what the two articles share, by name, and a likeness of words only where there is
 * nothing else. That a filler is recent, its date says already.
 */
export function reasonOf({ reasons }: Pick<OtherNewsEntry, 'reasons'>): string | null {
  const telling = reasons.find(({ name }) => name !== null) ?? reasons.find(({ kind }) => kind !== 'recent');
  return telling?.label ?? null;
}
