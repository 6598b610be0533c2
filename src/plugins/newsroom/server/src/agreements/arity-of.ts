import type { Arity } from '../../../shared/contracts/agreements';
import { isNamed, isSameParty, type NamedParty } from './same-party';

/** How many sides an agreement has; one that is named twice counts once. Null while none is named. */
export const arityOf = (parties: readonly NamedParty[]): Arity | null => {
  const sides: NamedParty[] = [];
  for (const party of parties) {
    if (isNamed(party) && !sides.some((side) => isSameParty(side, party))) sides.push(party);
  }
  if (sides.length === 0) return null;
  if (sides.length === 1) return 'unilateral';
  return sides.length === 2 ? 'bilateral' : 'multilateral';
};
