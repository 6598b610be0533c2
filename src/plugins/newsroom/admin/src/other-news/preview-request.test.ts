import type { Names } from '../names/use-names';
import { previewRequest } from './preview-request';

/** An app that calls nothing as we do, and has no regions. */
const NAMES: Names = {
  type: () => 'api::story.story',
  field: (_shape, name) => `x-${name}`,
  has: (_shape, name) => name !== 'regions',
};
const AT = { documentId: 'd1', locale: 'ru' };
const connecting = (documentId: string) => ({ connect: [{ id: 1, apiData: { documentId } }], disconnect: [] });

it('reads an empty form', () => {
  expect(previewRequest(NAMES, {}, { documentId: undefined, locale: null })).toEqual({
    documentId: null,
    locale: null,
    title: '',
    lead: '',
    text: '',
    date: null,
    participants: [],
    subjects: Object.fromEntries(
      ['venueOrganisation', 'agreements', 'topics', 'organisations'].map((field) => [field, { connect: [], disconnect: [] }]),
    ),
    pinned: { connect: [], disconnect: [] },
    excluded: { connect: [], disconnect: [] },
  });
});

it('reads what the form changes, by our names', () => {
  const request = previewRequest(
    NAMES,
    {
      'x-title': 'Мост',
      'x-body': [{ type: 'paragraph', children: [{ type: 'text', text: 'Открыт.' }] }],
      'x-date': '2025-05-17T15:20:00+03:00',
      'x-participants': [
        { id: 7, 'x-name': 'Анна', 'x-person': connecting('p1'), 'x-affiliations': [{ 'x-organisation': connecting('o1') }] },
        { __temp_key__: 'a1', 'x-name': 'Гость' },
      ],
      'x-topics': connecting('t1'),
      'x-pinnedNews': connecting('n1'),
    },
    AT,
  );
  expect(request).toMatchObject({ title: 'Мост', text: 'Открыт.', date: '2025-05-17T12:20:00.000Z' });
  expect(request.participants).toEqual([
    {
      id: 7,
      name: 'Анна',
      person: { connect: [{ documentId: 'p1' }], disconnect: [] },
      affiliations: [{ id: null, text: '', organisationName: '', organisation: { connect: [{ documentId: 'o1' }], disconnect: [] } }],
    },
    { id: null, name: 'Гость', person: { connect: [], disconnect: [] }, affiliations: [] },
  ]);
  expect(request.subjects.topics).toEqual({ connect: [{ documentId: 't1' }], disconnect: [] });
  expect(request.pinned.connect).toEqual([{ documentId: 'n1' }]);
});

it('takes a date that is none for none', () => {
  expect(previewRequest(NAMES, { 'x-date': 'скоро' }, AT).date).toBeNull();
});
