import type { SuggestedAffiliation, SuggestedParticipant } from '../../../shared/contracts/suggestions';

type Values = Record<string, unknown>;

const affiliation = ({ text, title, acting, organisation, organisationName }: SuggestedAffiliation): Values => ({
  text,
  title,
  acting,
  organisation: organisation?.documentId ?? null,
  organisationName,
});

/** Participants to be saved, in our field names: those on record of whom the engine is at least as sure as asked, in the order of the text. */
export const acceptCertain = (proposals: readonly SuggestedParticipant[], confidence: number): Values[] =>
  proposals
    .filter(({ status, person, confidence: own }) => status === 'known' && person !== null && own >= confidence)
    .map(({ person, name, role, affiliations }) => ({
      person: person?.documentId,
      name,
      role,
      affiliations: affiliations.map(affiliation),
      addedAutomatically: true,
    }));
