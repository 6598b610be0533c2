import { OrganisationIndex } from './organisation-index';
import { PersonIndex } from './person-index';
import type { OrganisationRecord, PersonRecord } from './records';

/** Everybody and everything that a text may name, in memory. One record can be added, changed or taken out at a time. */
export interface DirectoryIndex {
  readonly persons: PersonIndex;
  readonly organisations: OrganisationIndex;
}

export interface DirectoryRecords {
  persons?: Iterable<PersonRecord>;
  organisations?: Iterable<OrganisationRecord>;
}

export function createDirectoryIndex(records: DirectoryRecords = {}): DirectoryIndex {
  const index: DirectoryIndex = { persons: new PersonIndex(), organisations: new OrganisationIndex() };
  for (const person of records.persons ?? []) index.persons.upsert(person);
  for (const organisation of records.organisations ?? []) index.organisations.upsert(organisation);
  return index;
}
