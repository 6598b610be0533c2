import type { SuggestedParticipant } from '../../../shared/contracts/suggestions';

/** A row of the open form, as far as it tells who it is. */
export interface PresentRow {
  /** Document id, or null. */
  person: string | null;
  /** As printed; '' when empty. */
  name: string;
}

const fold = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

const isSame = (proposal: SuggestedParticipant, row: PresentRow): boolean => {
  if (row.person !== null) {
    return proposal.person?.documentId === row.person || proposal.candidates.some(({ documentId }) => documentId === row.person);
  }
  return row.name !== '' && fold(row.name) === fold(proposal.name);
};

/** Which row of the form each proposal is, by its place; -1: none yet. */
export const matchRows = (proposals: readonly SuggestedParticipant[], rows: readonly PresentRow[]): number[] => {
  const taken = new Set<number>();
  return proposals.map((proposal) => {
    const at = rows.findIndex((row, place) => !taken.has(place) && isSame(proposal, row));
    if (at >= 0) taken.add(at);
    return at;
  });
};

/** Where in the form a proposal belongs, so that the participants stand in the order of the text: after the nearest one before it. */
export const placeFor = (proposal: number, matches: readonly number[], rows: number): number => {
  for (let before = proposal - 1; before >= 0; before -= 1) {
    const at = matches[before];
    if (at >= 0) return at + 1;
  }
  const after = matches.slice(proposal + 1).filter((at) => at >= 0);
  return after.length > 0 ? Math.min(...after) : rows;
};
