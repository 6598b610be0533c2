import type { PersonEntry } from '../directory/person-index';
import type { PositionRecord } from '../directory/records';
import type { SuggestionReason } from '../../../shared/contracts/suggestions';
import type { ReadAffiliation } from './affiliations-of';
import { partyKey } from './read-parties';

export interface RankedCandidate {
  entry: PersonEntry;
  reasons: SuggestionReason[];
  /** The first office held on the day, or at all when the day is not known and none has ended. */
  position: PositionRecord | null;
  score: number;
}

const holdsAt = (position: { from: string | null; to: string | null }, date: string | null): boolean =>
  date === null ||
  ((position.from === null || position.from <= date) && (position.to === null || position.to >= date.slice(0, position.to.length)));

/** Namesakes in the order in which the text speaks for them: the same organisation, the same title, somebody they appear with. */
export function rankCandidates(
  entries: readonly PersonEntry[],
  affiliations: readonly ReadAffiliation[],
  organisationIds: ReadonlySet<string>,
  date: string | null,
): RankedCandidate[] {
  const ranked = entries.map((entry): RankedCandidate => {
    const reasons: SuggestionReason[] = [];
    let score = 0;
    for (const position of entry.record.positions) {
      const weight = holdsAt(position, date) ? 1 : 0.5;
      const isOfTitle = affiliations.some(
        (one) =>
          (one.organisation?.records.some((record) => record.documentId === position.organisationDocumentId) ?? false) ||
          (one.organisationName !== null &&
            position.organisationName !== null &&
            partyKey(one.organisationName) === partyKey(position.organisationName)),
      );
      if (isOfTitle) {
        score += 2 * weight;
        reasons.push('same-organisation');
      } else if (position.organisationDocumentId !== null && organisationIds.has(position.organisationDocumentId)) {
        score += weight * 0.5;
        reasons.push('seen-together');
      }
      if (affiliations.some((one) => sameTitle(one, position.title))) {
        score += weight;
        reasons.push('same-title');
      }
    }
    const position = entry.record.positions.find((one) => (date === null ? one.to === null : holdsAt(one, date))) ?? null;
    return { entry, reasons: [...new Set(reasons)], position, score };
  });
  return ranked.sort((a, b) => b.score - a.score || a.entry.record.id - b.entry.record.id);
}

function sameTitle(affiliation: ReadAffiliation, title: string): boolean {
  const recorded = title.toLowerCase().replace(/ё/g, 'е');
  return (
    [affiliation.office, affiliation.title].some((one) => one.toLowerCase().replace(/ё/g, 'е') === recorded) ||
    recorded.split(/\s/)[0] === affiliation.head
  );
}
