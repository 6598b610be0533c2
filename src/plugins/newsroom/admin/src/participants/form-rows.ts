/** Proposals as rows of the open form, which has relations and repeated components in a shape of Strapi's own. */
import type { SuggestedAffiliation, SuggestedParticipant } from '../../../shared/contracts/suggestions';
import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';

/** A relation's value in the form: what is to be connected and disconnected when it is saved. */
export interface RelationValue {
  connect: Array<Record<string, unknown>>;
  disconnect: Array<Record<string, unknown>>;
}

export type FormRow = Record<string, unknown>;

export const emptyRelation = (): RelationValue => ({ connect: [], disconnect: [] });

/** @param key where it stands among the others of the relation; keys sort as text */
export const connection = (uid: string, { id, documentId, name }: Connectable, key = 'a0'): Record<string, unknown> => ({
  id,
  documentId,
  apiData: { id, documentId, isTemporary: true },
  label: name,
  href: `../collection-types/${uid}/${documentId}`,
  __temp_key__: key,
});

const connected = (uid: string | null, record: Connectable | null): RelationValue =>
  uid === null || record === null ? emptyRelation() : { connect: [connection(uid, record)], disconnect: [] };

const affiliationRow = (names: Names, affiliation: SuggestedAffiliation, place: number): FormRow => {
  const field = (name: string): string => names.field('affiliation', name);
  return {
    // Below ten they sort as Strapi's own keys do; a person with more titles than that is not known to have been printed.
    __temp_key__: `a${place}`,
    [field('text')]: affiliation.text,
    [field('title')]: affiliation.title,
    [field('acting')]: affiliation.acting,
    [field('organisation')]: connected(names.type('organisation'), affiliation.organisation),
    [field('organisationName')]: affiliation.organisationName ?? undefined,
  };
};

/** @param person who it is; null prints the name alone */
export const participantRow = (names: Names, proposal: SuggestedParticipant, person: Connectable | null): FormRow => {
  const field = (name: string): string => names.field('participant', name);
  return {
    [field('person')]: connected(names.type('person'), person),
    [field('name')]: proposal.name,
    [field('role')]: proposal.role,
    [field('affiliations')]: proposal.affiliations.slice(0, 10).map((affiliation, place) => affiliationRow(names, affiliation, place)),
  };
};

const isRow = (value: unknown): value is FormRow => typeof value === 'object' && value !== null;

export const rowsIn = (value: unknown): FormRow[] => (Array.isArray(value) ? value.filter(isRow) : []);

/** The rows that print these names, from the last: taken off in this order, each leaves the places of the others. */
export const rowsNamed = (names: Names, rows: readonly FormRow[], printed: readonly string[]): number[] =>
  rows.flatMap((row, index) => (printed.includes(String(row[names.field('participant', 'name')])) ? [index] : [])).reverse();

/** The document id of the person that a row of the form stands for, as far as form and saved draft know. */
export const personOfRow = (names: Names, row: FormRow, saved: ReadonlyArray<{ id: number; person: string | null }>): string | null => {
  const relation = row[names.field('participant', 'person')];
  const { connect = [], disconnect = [] } = (isRow(relation) ? relation : {}) as Partial<RelationValue>;
  const latest = connect.at(-1);
  if (latest !== undefined) {
    const { documentId, apiData } = latest as { documentId?: string; apiData?: { documentId?: string } };
    return apiData?.documentId ?? documentId ?? null;
  }
  return disconnect.length > 0 ? null : (saved.find(({ id }) => id === row.id)?.person ?? null);
};
