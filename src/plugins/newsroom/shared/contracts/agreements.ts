import type { Affiliation, FileLink, RecordLink } from './records';

export type AgreementForm = 'agreement' | 'memorandum' | 'protocol' | 'roadmap' | 'contract' | 'other';
export type Arity = 'unilateral' | 'bilateral' | 'multilateral';
export type AgreementState = 'not-yet-in-force' | 'in-force' | 'expired' | 'terminated';

export interface Party {
  organisation: RecordLink | null;
  name: string | null;
}

export interface Signatory {
  name: string | null;
  person: RecordLink | null;
  affiliation: Affiliation | null;
  onBehalfOf: Party | null;
}

export interface Agreement {
  documentId: string;
  slug: string;
  url: string;
  title: string;
  form: AgreementForm;
  /** Null while no party is named. */
  arity: Arity | null;
  /** Partial date. */
  signedOn: string;
  term: string | null;
  state: AgreementState;
  parties: Party[];
  signatories: Signatory[];
  aims: string[];
  focusAreas: string[];
  documents: FileLink[];
}
