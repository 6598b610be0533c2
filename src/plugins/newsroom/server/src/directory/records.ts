/** What the index is built from: plain records, as `content-model` reads them. */
export interface PositionRecord {
  title: string;
  organisationDocumentId: string | null;
  organisationName: string | null;
  acting: boolean;
  /** Partial dates. */
  from: string | null;
  to: string | null;
}

export interface PersonRecord {
  id: number;
  documentId: string;
  lastName: string;
  firstName: string;
  patronymic: string | null;
  gender: 'male' | 'female' | null;
  aliases: readonly string[];
  positions: readonly PositionRecord[];
}

export interface OrganisationRecord {
  id: number;
  documentId: string;
  name: string;
  shortName: string | null;
  legalForm: string | null;
  aliases: readonly string[];
  parentDocumentId: string | null;
}
