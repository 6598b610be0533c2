import { siteUrls } from '../news-page/site-urls';
import { configSchema } from '../config/schema';
import { grammarOf } from './grammar.test-support';
import { parseDocumentRequest } from './parse-request';
import { recordsIn } from './records-in';
import { showDocument, type Showing } from './show-document';
import { viewOf } from './view-of';
import type { TypeName } from '../content-model/types';

const urls = siteUrls(configSchema.parse({}), 'https://press.example');
const selectionOf = (type: TypeName, queryString: string) => {
  const { request, problems } = parseDocumentRequest(grammarOf(type), queryString);
  expect(problems).toEqual([]);
  return request.selection;
};
const show = (type: TypeName, queryString: string, document: object, showing: Partial<Showing> = {}) =>
  showDocument(selectionOf(type, queryString), document as never, {
    locale: 'ru',
    defaultLocale: 'ru',
    urls,
    isPublic: () => true,
    ...showing,
  });

const file = {
  id: 7,
  documentId: 'file',
  url: '/uploads/a.jpg',
  name: 'a.jpg',
  mime: 'image/jpeg',
  size: 12.3456,
  width: 800,
  height: 600,
  alternativeText: 'Мост',
  caption: 'заметка',
  hash: 'a_secret',
  ext: '.jpg',
  provider: 'local',
  provider_metadata: { bucket: 'x' },
  formats: { small: { url: '/uploads/small_a.jpg', mime: 'image/jpeg', width: 400, height: 300, hash: 'small_secret', path: null } },
};
const shownImage = {
  url: 'https://press.example/uploads/a.jpg',
  mime: 'image/jpeg',
  width: 800,
  height: 600,
  alternativeText: 'Мост',
  formats: { small: { url: 'https://press.example/uploads/small_a.jpg', mime: 'image/jpeg', width: 400, height: 300 } },
};
const organisation = (documentId: string) => ({
  id: 1,
  documentId,
  name: `Завод ${documentId}`,
  slug: documentId,
  listed: true,
  translations: [],
});

it('shows the named fields and no others', () => {
  const topic = { id: 4, documentId: 'd', name: 'Наука', slug: 'nauka', createdBy: { email: 'a@b.c' }, translations: [] };
  expect(show('topic', '', topic)).toEqual({ documentId: 'd', name: 'Наука', slug: 'nauka' });
  expect(show('topic', 'fields=slug', topic)).toEqual({ documentId: 'd', slug: 'nauka' });
});

it('gives every key, null or [] when empty', () => {
  const shown = show('organisation', 'populate=*', { documentId: 'd', name: 'Завод', slug: 'zavod', translations: [] });
  expect(shown).toEqual({
    documentId: 'd',
    name: 'Завод',
    shortName: null,
    legalForm: null,
    slug: 'zavod',
    kind: null,
    website: null,
    logo: null,
    parent: null,
    region: null,
  });
  expect(show('newsItem', 'fields=title&populate=topics,otherNews', { documentId: 'n', title: 'А' })).toEqual({
    documentId: 'n',
    title: 'А',
    topics: [],
    otherNews: [],
  });
});

it('shows pictures and files without what the storage keeps about them', () => {
  const item = { documentId: 'n', photos: [{ id: 1, image: file, caption: 'Мост', keywords: ['x'] }], attachments: [file] };
  expect(show('newsItem', 'fields=documentId&populate=photos.image,attachments', item)).toEqual({
    documentId: 'n',
    photos: [
      {
        caption: 'Мост',
        credit: null,
        creator: null,
        copyright: null,
        takenAt: null,
        alternativeText: null,
        decorative: null,
        focalPoint: null,
        image: shownImage,
      },
    ],
    attachments: [{ url: 'https://press.example/uploads/a.jpg', name: 'a.jpg', mime: 'image/jpeg', size: 12346 }],
  });
});

it('leaves out records that are not public, and keeps what was printed', () => {
  const item = {
    documentId: 'n',
    organisations: [organisation('known'), organisation('unknown')],
    venueOrganisation: organisation('unknown'),
    participants: [{ id: 1, name: 'Анна Щукина', role: 'speaker', person: { documentId: 'unknown', translations: [] }, affiliations: [] }],
  };
  const isPublic = (documentId: string) => documentId === 'known';
  expect(
    show('newsItem', 'fields=documentId&populate=organisations,venueOrganisation,participants.person', item, { isPublic }),
  ).toMatchObject({
    organisations: [{ documentId: 'known' }],
    venueOrganisation: null,
    participants: [{ name: 'Анна Щукина', role: 'speaker', person: null }],
  });
});

it('leaves out corrections that are not public', () => {
  const corrections = [
    { id: 1, date: '2025-01-01', kind: 'update', text: 'видно', public: true },
    { id: 2, date: '2025-01-02', kind: 'update', text: 'не видно', public: false },
  ];
  expect(show('newsItem', 'fields=documentId&populate=corrections', { documentId: 'n', corrections })).toEqual({
    documentId: 'n',
    corrections: [{ date: '2025-01-01', kind: 'update', text: 'видно' }],
  });
});

it('leaves out positions in organisations that are not public, and keeps the editor’s order', () => {
  const position = (title: string, order: number, at: string) => ({
    documentId: title,
    title,
    order,
    acting: false,
    organisation: organisation(at),
    translations: [],
  });
  const person = {
    documentId: 'p',
    positions: [position('второй', 2, 'known'), position('тайный', 1, 'unknown'), position('первый', 0, 'known')],
    translations: [],
  };
  const shown = show('person', 'fields=documentId&populate[positions][fields]=title', person, { isPublic: (id) => id === 'known' });
  expect(shown).toEqual({
    documentId: 'p',
    positions: [
      { documentId: 'первый', title: 'первый' },
      { documentId: 'второй', title: 'второй' },
    ],
  });
});

it('speaks the reader’s language', () => {
  const person = {
    documentId: 'p',
    lastName: 'Щукина',
    firstName: 'Анна',
    patronymic: null,
    biography: 'о ней',
    translations: [{ locale: 'en', lastName: null, firstName: 'Anna', patronymic: null, biography: 'about her' }],
  };
  expect(show('person', 'fields=lastName,firstName,patronymic,biography', person, { locale: 'en' })).toEqual({
    documentId: 'p',
    lastName: 'Shchukina',
    firstName: 'Anna',
    patronymic: null,
    biography: 'about her',
  });
  const topic = { documentId: 't', name: 'Наука', slug: 'nauka', translations: [{ locale: 'en', name: 'Science' }] };
  expect(show('topic', '', topic, { locale: 'en' })).toMatchObject({ name: 'Science' });
  expect(show('topic', '', topic, { locale: 'de' })).toMatchObject({ name: 'Наука' });
});

it('says nothing of a decorative picture', () => {
  const photos = [{ image: null, decorative: true, alternativeText: 'черновик' }];
  const shown = show('newsItem', 'fields=documentId&populate=photos', { documentId: 'n', photos });
  expect(JSON.stringify(shown)).not.toContain('черновик');
});

it('asks for what it needs to decide, and for every record it shows', () => {
  const selection = selectionOf('person', 'populate=positions');
  expect(viewOf(selection)).toEqual({ translations: {}, positions: { translations: {}, organisation: {} } });
  const found = recordsIn(selection, [{ documentId: 'p', positions: [{ documentId: 'x', organisation: organisation('o') }] }]);
  expect([...found].map(([type, ids]) => [type, [...ids]])).toEqual([['organisation', ['o']]]);

  const news = selectionOf('newsItem', 'populate=agreements.signatories.affiliation.organisation,otherNews,localizations,photos.image');
  expect(viewOf(news)).toEqual({
    agreements: { translations: {}, signatories: { affiliation: { organisation: { translations: {} } } } },
    photos: { image: {} },
  });
  const agreement = { documentId: 'a', signatories: [{ affiliation: { organisation: organisation('o') } }] };
  const records = recordsIn(news, [{ documentId: 'n', agreements: [agreement], photos: [] }]);
  expect([...records].map(([type, ids]) => [type, [...ids]])).toEqual([
    ['agreement', ['a']],
    ['organisation', ['o']],
  ]);
});
