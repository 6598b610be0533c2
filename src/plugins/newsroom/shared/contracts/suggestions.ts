import type { AgreementForm, Arity } from './agreements';
import type { ParticipantRole } from './records';

/** `POST /newsroom/suggestions`: who and what a text names. Offsets are UTF-16 code units, end exclusive. */
export interface SuggestionsRequest {
  text: string;
  /** Day of the event, `2025-05-17`: positions held then count. */
  date?: string;
  locale?: string;
  /** The news item whose form is open: its saved draft says who its rows are, which the form itself does not know. */
  documentId?: string;
}

export interface SuggestionsResponse {
  data: Suggestions & {
    /** The saved draft's participants; [] when no news item was named. */
    saved: Array<{ id: number; person: string | null }>;
  };
}

export type SuggestionStatus = 'known' | 'ambiguous' | 'new';

/** Why a proposal, or a candidate, was made. The panel has a sentence for each in Russian and English. */
export type SuggestionReason =
  | 'full-name'
  | 'patronymic'
  | 'initials'
  | 'title-and-surname'
  | 'alias'
  | 'listed-given-name'
  | 'shape-of-name'
  | 'same-organisation'
  | 'same-title'
  | 'seen-together'
  | 'own-name'
  | 'other-name'
  | 'abbreviation'
  | 'quoted-name'
  | 'descriptor'
  | 'legal-form'
  | 'expanded-in-text';

export interface TextSpan {
  start: number;
  end: number;
  text: string;
}

/** What a proposal stands on: the words, and the sentence around them. */
export interface SuggestionEvidence {
  words: TextSpan;
  sentence: TextSpan;
}

export interface SuggestedPersonReference {
  id: number;
  documentId: string;
  name: string;
}

export interface SuggestedPersonCandidate extends SuggestedPersonReference {
  reasons: SuggestionReason[];
  /** The first office on record for the day of the event; null when none is. It tells namesakes apart. */
  position: { title: string; organisation: string | null } | null;
}

export interface SuggestedOrganisationReference {
  id: number;
  documentId: string;
  name: string;
}

export interface SuggestedAffiliation {
  /** As printed. */
  text: string;
  /** The whole phrase in the nominative, without the word for "acting". */
  title: string;
  /** The title without its organisation: what a position on record is called ("заместитель генконструктора"). */
  office: string;
  acting: boolean;
  organisation: SuggestedOrganisationReference | null;
  /** In the nominative, as printed; null when the title names none. */
  organisationName: string | null;
  /** Whether the person is on record as holding it on the day of the event; null when the text names nobody on record. */
  onRecord: boolean | null;
}

/** The parts of a proposed name, for the form that creates the person. */
export interface SuggestedNameParts {
  lastName: string;
  firstName: string;
  patronymic: string | null;
  gender: 'male' | 'female' | null;
}

export interface SuggestedParticipant {
  status: SuggestionStatus;
  person: SuggestedPersonReference | null;
  candidates: SuggestedPersonCandidate[];
  name: string;
  nameParts: SuggestedNameParts;
  mentions: TextSpan[];
  role: ParticipantRole;
  signed: boolean;
  affiliations: SuggestedAffiliation[];
  confidence: number;
  reason: SuggestionReason;
  evidence: SuggestionEvidence;
}

export interface SuggestedOrganisation {
  status: SuggestionStatus;
  organisation: SuggestedOrganisationReference | null;
  candidates: SuggestedOrganisationReference[];
  name: string;
  mentions: TextSpan[];
  confidence: number;
  reason: SuggestionReason;
  evidence: SuggestionEvidence;
}

export interface SuggestedParty {
  organisation: SuggestedOrganisationReference | null;
  name: string;
}

export interface SuggestedSignatory {
  name: string;
  person: SuggestedPersonReference | null;
  affiliation: SuggestedAffiliation | null;
  /** The name of one of the parties; null when the text does not say. */
  onBehalfOf: string | null;
}

export interface SuggestedAgreement {
  form: AgreementForm;
  arity: Arity | null;
  parties: SuggestedParty[];
  signatories: SuggestedSignatory[];
  aims: string[];
  focusAreas: string[];
  evidence: SuggestionEvidence;
}

export interface Suggestions {
  participants: SuggestedParticipant[];
  andOthers: boolean;
  othersText: string | null;
  organisations: SuggestedOrganisation[];
  agreement: SuggestedAgreement | null;
}
