import type { RelationChange } from '../../../shared/contracts/other-news';
import { sampleAffiliation, sampleOrganisation, samplePerson, sampleTopic } from '../content-model/samples.test-support';
import type { Linked } from '../visibility/links-of';
import { draftOfForm, NOTHING_SAVED, recordsNamedIn, type FormRecords } from './draft-of-form';

const byId = <T extends { documentId: string }>(...records: T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.documentId, record]));

const KNOWN: FormRecords = {
  person: byId(samplePerson('boris')),
  organisation: byId(sampleOrganisation('works'), sampleOrganisation('port')),
  agreement: byId(),
  topic: byId(sampleTopic('bridges')),
  region: byId(),
};

const SAVED: Linked = {
  ...NOTHING_SAVED,
  venueOrganisation: sampleOrganisation('hall'),
  topics: [sampleTopic('roads')],
  participants: [
    {
      id: 7,
      person: samplePerson('anna'),
      name: 'Анна',
      role: 'speaker',
      addedAutomatically: false,
      affiliations: [sampleAffiliation({ organisation: sampleOrganisation('city') })],
    },
  ],
};

const connect = (...ids: string[]): RelationChange => ({ connect: ids.map((documentId) => ({ documentId })), disconnect: [] });
const disconnect = (...ids: string[]): RelationChange => ({ connect: [], disconnect: ids });
const same = connect();
const row = (id: number | null, person: RelationChange, organisation = same) => ({
  id,
  name: '',
  person,
  affiliations: [{ id: 1, text: '', organisationName: '', organisation }],
});
const idsOf = (records: ReadonlyArray<{ documentId: string } | null>): Array<string | undefined> =>
  records.map((record) => record?.documentId);

it('keeps what the form leaves alone', () => {
  const draft = draftOfForm(SAVED, { participants: [row(7, same)], subjects: {} }, KNOWN);
  expect(idsOf(draft.participants.map(({ person }) => person))).toEqual(['anna']);
  expect(draft.participants[0]?.affiliations[0]?.organisation?.documentId).toBe('city');
  expect([draft.venueOrganisation?.documentId, ...idsOf(draft.topics)]).toEqual(['hall', 'roads']);
});

it('goes by the form’s rows: new ones come, those that were removed are gone', () => {
  const draft = draftOfForm(SAVED, { participants: [row(null, connect('boris'), connect('works'))], subjects: {} }, KNOWN);
  expect(idsOf(draft.participants.map(({ person }) => person))).toEqual(['boris']);
  expect(draft.participants[0]?.affiliations[0]?.organisation?.documentId).toBe('works');
});

it.each([
  ['connected anew', connect('port'), 'port'],
  ['connected and the old one disconnected', { ...connect('port'), disconnect: ['hall'] }, 'port'],
  ['disconnected', disconnect('hall'), undefined],
  ['unknown to the database', { connect: [{ documentId: 'nobody' }], disconnect: ['hall'] }, undefined],
])('a to-one relation %s', (_, venueOrganisation, expected) => {
  expect(draftOfForm(SAVED, { participants: [], subjects: { venueOrganisation } }, KNOWN).venueOrganisation?.documentId).toBe(expected);
});

it('works for an article that nobody has saved', () => {
  const draft = draftOfForm(
    NOTHING_SAVED,
    { participants: [row(null, connect('boris'))], subjects: { topics: connect('bridges') } },
    KNOWN,
  );
  expect([...idsOf(draft.topics), draft.participants.length]).toEqual(['bridges', 1]);
});

it('names what has to be read, each once', () => {
  const form = {
    participants: [row(null, connect('boris'), connect('works')), row(null, connect('boris'), connect('port'))],
    subjects: { organisations: connect('works'), topics: connect('bridges') },
  };
  expect(recordsNamedIn(form)).toEqual({
    person: ['boris'],
    organisation: ['works', 'port'],
    agreement: [],
    topic: ['bridges'],
    region: [],
  });
});
