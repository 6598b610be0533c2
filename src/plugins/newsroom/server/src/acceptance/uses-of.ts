import type { TypeName } from '../content-model/types';

/** Where documents of a type are used: paths of our fields, by the type that holds them. */
export const USES: Readonly<Partial<Record<TypeName, ReadonlyArray<{ by: TypeName; path: readonly string[] }>>>> = {
  person: [
    { by: 'newsItem', path: ['participants', 'person'] },
    { by: 'newsItem', path: ['photos', 'people'] },
    { by: 'agreement', path: ['signatories', 'person'] },
    { by: 'position', path: ['person'] },
  ],
  organisation: [
    { by: 'newsItem', path: ['venueOrganisation'] },
    { by: 'newsItem', path: ['organisations'] },
    { by: 'newsItem', path: ['participants', 'affiliations', 'organisation'] },
    { by: 'agreement', path: ['parties', 'organisation'] },
    { by: 'agreement', path: ['signatories', 'affiliation', 'organisation'] },
    { by: 'agreement', path: ['signatories', 'onBehalfOf', 'organisation'] },
    { by: 'position', path: ['organisation'] },
    { by: 'organisation', path: ['parent'] },
  ],
  agreement: [{ by: 'newsItem', path: ['agreements'] }],
};

export interface MadeDocument {
  type: TypeName;
  documentId: string;
}

/** Uses of one document that stay when everything made with it goes. */
export const usesByOthers = (uses: readonly MadeDocument[], made: readonly MadeDocument[]): MadeDocument[] =>
  uses.filter((use) => !made.some(({ type, documentId }) => type === use.type && documentId === use.documentId));
