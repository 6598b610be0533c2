import type { NewsItem } from '../content-model/types';
import { digestOf } from './digest-of';

const item = (fields: object = {}): NewsItem =>
  ({
    id: 1,
    documentId: 'item',
    publishedAt: '2025-05-17T12:00:00.000Z',
    updatedAt: '2025-05-17T12:00:00.000Z',
    title: 'Встреча',
    participants: [{ id: 5, name: 'Анна Орлова', person: { id: 9, documentId: 'anna', lastName: 'Орлова' } }],
    corrections: [{ id: 1, public: false, text: 'для себя' }],
    dismissedNames: [],
    pinnedNews: [],
    embargoUntil: null,
    ...fields,
  }) as unknown as NewsItem;

describe('digestOf', () => {
  it.each([
    ['another row of the same content', item({ id: 2, publishedAt: 'later', updatedAt: 'later' })],
    [
      'new component rows',
      item({ participants: [{ id: 6, name: 'Анна Орлова', person: { id: 9, documentId: 'anna', lastName: 'Орлова' } }] }),
    ],
    [
      'a renamed person',
      item({ participants: [{ id: 5, name: 'Анна Орлова', person: { id: 9, documentId: 'anna', lastName: 'Белова' } }] }),
    ],
    ['what only editors see', item({ dismissedNames: ['Волга'], pinnedNews: [{ documentId: 'p' }], embargoUntil: 'x', corrections: [] })],
  ])('stays with %s', (_name, same) => {
    expect(digestOf(same)).toBe(digestOf(item()));
  });

  it.each([
    ['the title', item({ title: 'Встречи' })],
    ['a printed name', item({ participants: [{ id: 5, name: 'А. Орлова', person: { id: 9, documentId: 'anna' } }] })],
    ['who it is', item({ participants: [{ id: 5, name: 'Анна Орлова', person: { id: 10, documentId: 'boris' } }] })],
    ['a public correction', item({ corrections: [{ id: 1, public: true, text: 'для всех' }] })],
  ])('changes with %s', (_name, other) => {
    expect(digestOf(other)).not.toBe(digestOf(item()));
  });
});
