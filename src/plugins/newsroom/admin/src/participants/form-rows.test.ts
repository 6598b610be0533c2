import type { SuggestedParticipant } from '../../../shared/contracts/suggestions';
import type { Names } from '../names/use-names';
import { participantRow, personOfRow, rowsIn, rowsNamed } from './form-rows';

const names: Names = {
  type: (name) => `api::${name}.${name}`,
  field: (_shape, name) => (name === 'name' ? 'printed' : name),
  has: () => true,
};

const proposal = {
  name: 'Анна Орлова',
  role: 'speaker',
  affiliations: [
    {
      text: 'врио директора АО «Полёт»',
      title: 'директор АО «Полёт»',
      office: 'директор',
      acting: true,
      organisation: { id: 7, documentId: 'works', name: 'АО «Полёт»' },
      organisationName: 'АО «Полёт»',
      onRecord: null,
    },
    { text: 'гость', title: 'гость', office: 'гость', acting: false, organisation: null, organisationName: null, onRecord: null },
  ],
} as unknown as SuggestedParticipant;

it('fills a row with person, printed name and affiliations, in the names of the app', () => {
  const row = participantRow(names, proposal, { id: 3, documentId: 'anna', name: 'Орлова Анна' });
  expect(row).toMatchObject({
    printed: 'Анна Орлова',
    role: 'speaker',
    person: { connect: [{ id: 3, label: 'Орлова Анна', apiData: { id: 3, documentId: 'anna', isTemporary: true } }], disconnect: [] },
    affiliations: [
      { title: 'директор АО «Полёт»', acting: true, organisation: { connect: [{ id: 7 }] }, organisationName: 'АО «Полёт»' },
      { title: 'гость', acting: false, organisation: { connect: [], disconnect: [] } },
    ],
  });
  const keys = rowsIn(row.affiliations).map((affiliation) => affiliation.__temp_key__);
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(2);
});

it('prints the name alone for somebody who is not on record', () => {
  expect(participantRow(names, proposal, null).person).toEqual({ connect: [], disconnect: [] });
});

it.each([
  ['connected in the form', { id: 1, person: { connect: [{ id: 3, apiData: { documentId: 'anna' } }], disconnect: [] } }, 'anna'],
  ['as saved', { id: 1, person: { connect: [], disconnect: [] } }, 'saved'],
  ['taken off in the form', { id: 1, person: { connect: [], disconnect: [{ id: 9 }] } }, null],
  ['a new row', { person: { connect: [], disconnect: [] } }, null],
  ['nothing yet', {}, null],
])('knows who a row is: %s', (_what, row, person) => {
  expect(personOfRow(names, row, [{ id: 1, person: 'saved' }])).toBe(person);
});

it('finds the rows that print a name, the last one first', () => {
  const rows = [{ printed: 'Анна Орлова' }, { printed: 'Борис Чижов' }, { printed: null }, { printed: 'Лев Кедров', id: 4 }];
  expect(rowsNamed(names, rows, ['Лев Кедров', 'Анна Орлова', 'Никто'])).toEqual([3, 0]);
});
