import type { AgreementForm } from './agreements';

/** What an editor accepts of a proposal: records made in one step, which one further step takes back. Panel only. */

/** An organisation on record, or one to be made. */
export type OrganisationChoice = { documentId: string } | { name: string; shortName?: string | null; legalForm?: string | null };

export interface NewPosition {
  title: string;
  acting?: boolean;
  /** Partial dates. */
  from?: string | null;
  to?: string | null;
  organisation?: OrganisationChoice | null;
}

/** `POST /newsroom/people` → 201 */
export interface CreatePersonRequest {
  lastName: string;
  firstName: string;
  patronymic?: string | null;
  gender?: 'male' | 'female' | null;
  positions?: NewPosition[];
}

/** `POST /newsroom/positions` → 201: an office of a person on record. */
export interface CreatePositionRequest extends NewPosition {
  /** Document id. */
  person: string;
}

/** `POST /newsroom/agreements` → 201 */
export interface CreateAgreementRequest {
  title: string;
  form: AgreementForm;
  /** Partial date. */
  signedOn: string;
  parties: Array<{ organisation?: string | null; name?: string | null }>;
  signatories?: Array<{
    person?: string | null;
    name?: string | null;
    affiliation?: {
      text?: string | null;
      title: string;
      acting?: boolean;
      organisation?: string | null;
      organisationName?: string | null;
    } | null;
    /** Place in `parties`, from 0. */
    onBehalfOf?: number | null;
  }>;
  aims?: string[];
  focusAreas?: string[];
}

/** The open form needs the row's number to connect a relation. */
export interface MadeRecord {
  id: number;
  documentId: string;
  /** As the panel's pickers show it. */
  name: string;
}

export interface MadeRecordsResponse {
  data: {
    person: MadeRecord | null;
    positions: MadeRecord[];
    /** Those that were made; not the ones chosen. */
    organisations: MadeRecord[];
    agreement: MadeRecord | null;
    /** `POST /newsroom/undo/:undo` → 204 takes all of it back; 409 when something of it is used by now, with a text that says where. */
    undo: string;
  };
}
