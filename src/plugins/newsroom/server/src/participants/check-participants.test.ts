import { checkParticipants, type CheckedParticipant } from './check-participants';

const participant = (values: Partial<CheckedParticipant>): CheckedParticipant => ({
  person: null,
  name: null,
  affiliations: [],
  ...values,
});
const marked = (...participants: CheckedParticipant[]): unknown[] => checkParticipants(participants).map(({ path }) => path.join('.'));

it.each([
  ['nobody at all', []],
  ['a person', [participant({ person: {} })]],
  ['a printed name', [participant({ name: 'В. Лугова' })]],
  ['both', [participant({ person: {}, name: 'В. Лугова' })]],
  ['several titles', [participant({ person: {}, affiliations: [{ title: 'лесничий' }, { title: 'депутат' }] })]],
])('sound: %s', (_case, participants) => {
  expect(marked(...participants)).toEqual([]);
});

it.each([
  ['an empty row', [participant({})], ['participants.0.name']],
  ['the third row', [participant({ person: {} }), participant({ name: 'В. Лугова' }), participant({})], ['participants.2.name']],
  [
    'an affiliation without a title',
    [participant({ person: {}, affiliations: [{ title: 'лесничий' }, { title: null }] })],
    ['participants.0.affiliations.1.title'],
  ],
  ['nobody as nothing', [participant({ affiliations: [{ title: null }] })], ['participants.0.name', 'participants.0.affiliations.0.title']],
])('refused: %s', (_case, participants, paths) => {
  expect(marked(...participants)).toEqual(paths);
});

it('numbers the rows as the editor counts them', () => {
  const [violation] = checkParticipants([participant({ person: {} }), participant({})]);
  expect(violation?.message.en).toContain('Participant 2');
  expect(violation?.message.ru).toContain('Участник 2');
});
