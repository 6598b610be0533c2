import { parseConfig } from '../config/parse-config';
import { appPath, isInApp } from './app-path';
import { createNames } from './names';
import { toDomain } from './to-domain';

const names = createNames(
  parseConfig({
    contentTypes: {
      newsItem: { uid: 'api::story.story', attributes: { title: 'headline', participants: 'people', venue: null } },
      person: { uid: 'api::human.human', attributes: { lastName: 'family' } },
      agreement: null,
    },
    components: { participant: { attributes: { name: 'shownAs' } } },
  }),
);

describe('names', () => {
  it.each([
    ['newsItem', 'title', 'headline'],
    ['newsItem', 'lead', 'lead'],
    ['newsItem', 'venue', null],
    ['newsItem', 'nonsense', null],
    ['participant', 'name', 'shownAs'],
    ['participant', 'role', 'role'],
    ['agreement', 'title', null],
    ['newsItem', 'agreements', null],
  ] as const)('%s.%s is %s', (shape, field, attribute) => {
    expect(names.attribute(shape, field)).toBe(attribute);
  });

  it('knows which type a uid is', () => {
    expect(names.typeOf('api::story.story')).toBe('newsItem');
    expect(names.typeOf('api::agreement.agreement')).toBeNull();
    expect(names.uid('agreement')).toBeNull();
  });
});

describe('appPath', () => {
  it("names the app's attributes through components", () => {
    expect(appPath(names, 'newsItem', ['participants', 2, 'name'])).toEqual(['people', '2', 'shownAs']);
    expect(appPath(names, 'newsItem', ['participants', 0, 'person', 'lastName'])).toEqual(['people', '0', 'person', 'family']);
  });
});

describe('isInApp', () => {
  it.each([
    ['newsItem', ['participants', 'person'], true],
    ['newsItem', ['venue'], false],
    ['newsItem', ['agreements'], false],
    ['newsItem', ['agreements', 'title'], false],
    ['agreement', ['title'], false],
  ] as const)('%s %j: %s', (shape, path, expected) => {
    expect(isInApp(names, shape, path)).toBe(expected);
  });
});

describe('toDomain', () => {
  it('turns a row into our words, with null and [] for what is empty', () => {
    const row = {
      id: 1,
      documentId: 'item',
      locale: 'ru',
      publishedAt: null,
      headline: '  Встреча ',
      lead: '',
      venue: 'не наше',
      andOthers: 1,
      eventDate: new Date('2025-05-17T00:00:00Z'),
      dismissedNames: ['Волга', ' ', 7],
      people: [{ id: 3, shownAs: 'Анна', person: { id: 4, documentId: 'anna', family: 'Орлова' } }],
    };
    expect(toDomain(names, 'newsItem', row)).toMatchObject({
      documentId: 'item',
      publishedAt: null,
      title: 'Встреча',
      lead: null,
      venue: null,
      andOthers: true,
      eventDate: '2025-05-17',
      dismissedNames: ['Волга'],
      photos: [],
      agreements: [],
      source: null,
      participants: [{ id: 3, name: 'Анна', role: 'participant', person: { documentId: 'anna', lastName: 'Орлова', patronymic: null } }],
    });
  });

  it.each([
    [new Date('2025-05-17T09:00:00Z'), '2025-05-17T09:00:00.000Z'],
    ['2025-05-17T12:00:00+03:00', '2025-05-17T09:00:00.000Z'],
    [1747472400000, '2025-05-17T09:00:00.000Z'],
    ['never', null],
    ['', null],
  ])('reads the instant %j', (date, instant) => {
    expect(toDomain(names, 'newsItem', { date })).toMatchObject({ date: instant });
  });

  it('keeps of a file what pages show', () => {
    const row = {
      id: 1,
      url: '/a.jpg',
      name: 'a.jpg',
      mime: 'image/jpeg',
      size: 1.5,
      width: 3,
      height: 2,
      alternativeText: '',
      provider: 'local',
      hash: 'h',
    };
    expect(toDomain(names, 'photo', { id: 9, image: row })).toMatchObject({
      image: { url: '/a.jpg', alternativeText: null, formats: null },
    });
    expect(JSON.stringify(toDomain(names, 'photo', { image: row }))).not.toContain('provider');
  });
});
