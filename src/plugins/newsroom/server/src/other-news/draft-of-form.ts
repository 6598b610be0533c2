import type { OtherNewsPreviewRequest, RelationChange, SubjectField } from '../../../shared/contracts/other-news';
import { applyRelationChange } from '../../../shared/rules/apply-relation-change';
import type { Agreement, Organisation, Participant, Person, Topic } from '../content-model/types';
import type { Linked } from '../visibility/links-of';

/** What the form connects, by document id. What it names and nobody has is left out. */
export interface FormRecords {
  person: ReadonlyMap<string, Person>;
  organisation: ReadonlyMap<string, Organisation>;
  agreement: ReadonlyMap<string, Agreement>;
  topic: ReadonlyMap<string, Topic>;
  region: ReadonlyMap<string, Topic>;
}

export const NOTHING_SAVED: Linked = {
  venueOrganisation: null,
  participants: [],
  agreements: [],
  topics: [],
  regions: [],
  organisations: [],
  photos: [],
};

type Form = Pick<OtherNewsPreviewRequest, 'participants' | 'subjects'>;

const NO_CHANGE: RelationChange = { connect: [], disconnect: [] };

const idsIn = (...changes: ReadonlyArray<RelationChange | undefined>): string[] => [
  ...new Set(changes.flatMap((change) => change?.connect.map(({ documentId }) => documentId) ?? [])),
];

/** Document ids of the records that the form connects: what has to be read besides the saved draft. */
export const recordsNamedIn = ({ participants, subjects }: Form): Record<keyof FormRecords, string[]> => ({
  person: idsIn(...participants.map(({ person }) => person)),
  organisation: idsIn(
    subjects.organisations,
    subjects.venueOrganisation,
    ...participants.flatMap(({ affiliations }) => affiliations.map(({ organisation }) => organisation)),
  ),
  agreement: idsIn(subjects.agreements),
  topic: idsIn(subjects.topics),
  region: idsIn(subjects.regions),
});

const changed = <T extends { documentId: string }>(saved: readonly T[], change: RelationChange, known: ReadonlyMap<string, T>): T[] =>
  applyRelationChange(
    saved.map(({ documentId }) => documentId),
    change,
  )
    .map((id) => saved.find(({ documentId }) => documentId === id) ?? known.get(id))
    .filter((record) => record !== undefined);

/** A to-one relation holds what was connected last. */
const changedOne = <T extends { documentId: string }>(saved: T | null, change: RelationChange, known: ReadonlyMap<string, T>): T | null =>
  changed(saved === null ? [] : [saved], change, known).at(-1) ?? null;

const orNull = (text: string): string | null => (text === '' ? null : text);

const participantOf = (row: Form['participants'][number], saved: Participant | undefined, records: FormRecords): Participant => ({
  id: row.id ?? 0,
  name: orNull(row.name),
  role: saved?.role ?? 'participant',
  addedAutomatically: saved?.addedAutomatically ?? false,
  person: changedOne(saved?.person ?? null, row.person, records.person),
  affiliations: row.affiliations.map((affiliation) => {
    const before = saved?.affiliations.find(({ id }) => id === affiliation.id);
    return {
      id: affiliation.id ?? 0,
      text: orNull(affiliation.text),
      title: before?.title ?? null,
      acting: before?.acting ?? false,
      organisation: changedOne(before?.organisation ?? null, affiliation.organisation, records.organisation),
      organisationName: orNull(affiliation.organisationName),
    };
  }),
});

/** What the open form will lead to once it is saved: the saved draft with what the form changes of it. */
export const draftOfForm = (saved: Linked, { participants, subjects }: Form, records: FormRecords): Linked => {
  const change = (field: SubjectField): RelationChange => subjects[field] ?? NO_CHANGE;
  return {
    participants: participants.map((row) =>
      participantOf(
        row,
        saved.participants.find(({ id }) => id === row.id),
        records,
      ),
    ),
    venueOrganisation: changedOne(saved.venueOrganisation, change('venueOrganisation'), records.organisation),
    agreements: changed(saved.agreements, change('agreements'), records.agreement),
    topics: changed(saved.topics, change('topics'), records.topic),
    regions: changed(saved.regions, change('regions'), records.region),
    organisations: changed(saved.organisations, change('organisations'), records.organisation),
    photos: saved.photos,
  };
};
