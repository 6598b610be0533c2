import { createDirectoryIndex } from '../directory/directory-index';
import type { PersonRecord } from '../directory/records';
import { proposePeople, type Captioned } from './propose-people';

const person = (
  documentId: string,
  firstName: string,
  lastName: string,
  gender: 'male' | 'female',
  patronymic: string | null = null,
): PersonRecord => ({
  id: 1,
  documentId,
  firstName,
  lastName,
  patronymic,
  gender,
  aliases: [],
  positions: [],
});

const index = createDirectoryIndex({
  persons: [
    person('anna', 'Анна', 'Орлова', 'female', 'Сергеевна'),
    person('boris', 'Борис', 'Чижов', 'male'),
    person('maria-1', 'Мария', 'Лапина', 'female', 'Юрьевна'),
    person('maria-2', 'Мария', 'Лапина', 'female', 'Олеговна'),
  ],
});

const NONE: Captioned = { caption: null, keywords: [], personsShown: [] };

const propose = (photo: Partial<Captioned>, participants: string[] = []) =>
  proposePeople({ ...NONE, ...photo }, index, { participants, date: null }).map(({ name, person: known, status, source, isCertain }) => [
    known?.documentId ?? name,
    status,
    source,
    isCertain,
  ]);

describe('proposePeople', () => {
  it.each<[string, Partial<Captioned>, string[], unknown[]]>([
    ['nobody', { caption: 'Новый цех завода' }, [], []],
    [
      'a caption that says who is where',
      { caption: 'Борис Чижов (справа) и Анна Орлова' },
      [],
      [
        ['anna', 'known', 'caption', true],
        ['boris', 'known', 'caption', true],
      ],
    ],
    ['a caption that tells of somebody', { caption: 'Цех, о котором рассказала Анна Орлова' }, [], [['anna', 'known', 'caption', false]]],
    ['a participant whom a caption names', { caption: 'Анна Орлова показывает цех' }, ['anna'], [['anna', 'known', 'caption', true]]],
    [
      'surnames of participants',
      { caption: 'На фото слева направо: Чижов, Орлова' },
      ['anna', 'boris'],
      [
        ['boris', 'known', 'caption', true],
        ['anna', 'known', 'caption', true],
      ],
    ],
    ['a surname of nobody who takes part', { caption: 'Чижов у станка' }, ['anna'], []],
    [
      'the file’s own list',
      { personsShown: ['Борис Чижов', 'Орлова Анна'] },
      [],
      [
        ['boris', 'known', 'file', true],
        ['anna', 'known', 'file', true],
      ],
    ],
    [
      'caption and file together, in the order of the caption',
      { caption: 'Анна Орлова и Борис Чижов', personsShown: ['Борис Чижов', 'Анна Орлова'] },
      [],
      [
        ['anna', 'known', 'caption', true],
        ['boris', 'known', 'caption', true],
      ],
    ],
    ['keywords', { keywords: ['цех', 'Анна Орлова', 'Красная площадь', 'Лев Толстой'] }, [], [['anna', 'known', 'keywords', false]]],
    ['namesakes', { caption: 'На фото Мария Лапина' }, [], [['Мария Лапина', 'ambiguous', 'caption', false]]],
    ['namesakes, one of whom takes part', { caption: 'На фото Мария Лапина' }, ['maria-2'], [['maria-2', 'known', 'caption', true]]],
    ['somebody new', { personsShown: ['Игорь Самсонов'] }, [], [['Игорь Самсонов', 'new', 'file', false]]],
  ])('%s', (_case, photo, participants, proposed) => {
    expect(propose(photo, participants)).toEqual(proposed);
  });
});
