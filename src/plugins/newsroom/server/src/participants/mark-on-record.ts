import type { SuggestedAffiliation, Suggestions } from '../../../shared/contracts/suggestions';
import type { DirectoryIndex } from '../directory/directory-index';
import { isAfter, isBefore } from '../directory/partial-date';
import type { PositionRecord } from '../directory/records';

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').trim();

const headOf = (title: string): string => fold(title).split(/\s/)[0] ?? '';

/** The same office: the same words, or the same head word in the same organisation, for records and texts shorten differently. */
const isSameOffice = (affiliation: SuggestedAffiliation, position: PositionRecord): boolean => {
  const isThere =
    affiliation.organisation !== null && position.organisationDocumentId !== null
      ? affiliation.organisation.documentId === position.organisationDocumentId
      : null;
  if (isThere === false) return false;
  const isWorded = [affiliation.office, affiliation.title].some((title) => fold(title) === fold(position.title));
  return isWorded || (isThere === true && headOf(affiliation.office) === headOf(position.title));
};

const isHeld = ({ from, to }: PositionRecord, day: string): boolean => !isBefore(day, from) && !isAfter(day, to);

/** Says of every title of a person on record whether the person is known to hold it on the day, so that a new office is seen. */
export const markOnRecord = (suggestions: Suggestions, index: DirectoryIndex, day: string): Suggestions => ({
  ...suggestions,
  participants: suggestions.participants.map((participant) => {
    const record = participant.person === null ? undefined : index.persons.get(participant.person.documentId)?.record;
    if (record === undefined) return participant;
    const held = record.positions.filter((position) => isHeld(position, day));
    const affiliations = participant.affiliations.map((affiliation) => ({
      ...affiliation,
      onRecord: held.some((position) => position.acting === affiliation.acting && isSameOffice(affiliation, position)),
    }));
    return { ...participant, affiliations };
  }),
});
