import type { NamedIn, UnlinkedName } from '../../../shared/contracts/linking';
import { chosenDocuments, keyOf } from './chosen-documents';

const document = (documentId: string): NamedIn => ({
  type: 'newsItem',
  documentId,
  locale: 'ru',
  title: 'Встреча',
  date: null,
  isPublished: true,
  titles: [],
});

const documents = [document('a'), document('b')];
const name: UnlinkedName = { key: 'k', name: 'Анна', total: 80, documents, candidates: [], proposal: null };

it('means all documents, shown or not, when nothing was left out', () => {
  expect(chosenDocuments(name, new Set())).toBeNull();
});

it('means those alone that were left in', () => {
  expect(chosenDocuments(name, new Set([keyOf(document('a'))]))).toEqual([{ type: 'newsItem', documentId: 'b' }]);
});
