import { documentsOf, rowsOfAgreement, rowsOfItem, unlinkedIn } from './named-rows';

const affiliation = { id: 1, text: 'мастер цеха', title: 'мастер', acting: false, organisation: null, organisationName: null };
const participant = {
  id: 10,
  name: 'Анна Орлова',
  person: null,
  role: 'participant' as const,
  affiliations: [affiliation],
  addedAutomatically: false,
};

const item = (publishedAt: string | null, id: number) => ({
  documentId: 'item',
  locale: 'ru',
  title: 'Открытие',
  date: '2025-05-18T10:00:00.000Z',
  eventDate: '2025-05-17',
  publishedAt,
  participants: [
    { ...participant, id },
    { ...participant, id: id + 1, name: null },
  ],
});

const deal = {
  documentId: 'deal',
  title: 'Договор',
  signedOn: '2026-01',
  signatories: [
    { id: 30, name: 'Орлова Анна', person: null, affiliation: null, onBehalfOf: null },
    { id: 31, name: 'Анна Орлова', person: { documentId: 'anna' } as never, affiliation: null, onBehalfOf: null },
  ],
};

const rows = unlinkedIn([...rowsOfItem(item(null, 10)), ...rowsOfItem(item('2025-05-18', 20)), ...rowsOfAgreement(deal)], 'анна орлова');

it('finds the rows that print a name and lead to nobody', () => {
  expect(rows.map(({ row }) => row)).toEqual([10, 20, 30]);
});

it('shows each document once, the latest first, with the titles as printed', () => {
  expect(documentsOf(rows)).toEqual([
    { type: 'agreement', documentId: 'deal', locale: null, title: 'Договор', date: '2026-01', isPublished: true, titles: [] },
    {
      type: 'newsItem',
      documentId: 'item',
      locale: 'ru',
      title: 'Открытие',
      date: '2025-05-17',
      isPublished: true,
      titles: ['мастер цеха'],
    },
  ]);
});
