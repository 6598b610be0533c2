/** The rules that hold of a document by itself, through the Document Service. */
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Data, type Editing } from '../support/editing';
import { createImage } from '../support/factories';
import { markedBy } from '../support/refusal';

let running: RunningStrapi;
let app: Editing;
const ids: Record<string, string> = {};
let image: number;

beforeAll(async () => {
  running = await bootStrapi();
  app = editing(running.strapi);
  image = await createImage(running.strapi);
  ids.port = await app.create('organisation', { name: 'АО «Речной порт»', shortName: 'Речпорт' });
  ids.college = await app.create('organisation', { name: 'Речной колледж' });
  ids.lugova = await app.create('person', { lastName: 'Лугова', firstName: 'Вера' });
});

afterAll(() => running?.stop());

const parties = () => [{ organisation: ids.port }, { name: 'Верфь «Волна»' }];
const agreement = (data: Data): Data => ({ title: 'Соглашение о причале', signedOn: '2024-03-15', parties: parties(), ...data });
const titles = () => [{ title: 'капитан', organisation: ids.port }, { title: 'член', organisationName: 'Клуб' }, { title: 'поэт' }];
const item = (data: Data): Data => ({ title: 'Открыт причал', ...data });
const position = (data: Data): Data => ({ title: 'капитан', person: ids.lugova, organisation: ids.port, ...data });

/** Each: what is wrong, the type, the data, the marked paths. Built late, when the records exist. */
const REFUSED: Array<[string, string, () => Data, string[]]> = [
  [
    'a participant who is nobody',
    'news-item',
    () => item({ participants: [{ name: 'В. Лугова' }, { role: 'guest' }] }),
    ['participants.1.name'],
  ],
  ['a participant named by blanks', 'news-item', () => item({ participants: [{ name: '   ' }] }), ['participants.0.name']],
  [
    'an affiliation without a title',
    'news-item',
    () => item({ participants: [{ person: ids.lugova, affiliations: [{ organisation: ids.port }] }] }),
    ['participants.0.affiliations.0.title'],
  ],
  [
    'an affiliation of text alone',
    'news-item',
    () => item({ participants: [{ person: ids.lugova, affiliations: [{ text: 'капитан порта' }] }] }),
    ['participants.0.affiliations.0.title'],
  ],
  [
    'an event that ends before it begins',
    'news-item',
    () => item({ eventDate: '2025-05-17', eventEndDate: '2025-05-16' }),
    ['eventEndDate'],
  ],
  ['dismissed names that are no list', 'news-item', () => item({ dismissedNames: { name: 'Порт' } }), ['dismissedNames']],
  ['an empty dismissed name', 'news-item', () => item({ dismissedNames: ['Порт', ' '] }), ['dismissedNames']],
  ['a keyword that is no text', 'news-item', () => item({ photos: [{ image, keywords: ['порт', 7] }] }), ['photos.0.keywords']],
  [
    'a focal point outside of the image',
    'news-item',
    () => item({ photos: [{ image, focalPoint: { x: 50, y: 101 } }] }),
    ['photos.0.focalPoint'],
  ],
  [
    'a focal point that is none',
    'news-item',
    () => item({ photos: [{ image }, { image, focalPoint: { x: 50 } }] }),
    ['photos.1.focalPoint'],
  ],
  ['a position of nobody', 'position', () => position({ person: null }), ['person']],
  ['a position nowhere', 'position', () => position({ organisation: null }), ['organisation']],
  ['a position from a day that is none', 'position', () => position({ from: '2023-02-29' }), ['from']],
  ['a position until words', 'position', () => position({ to: 'весна' }), ['to']],
  ['a position that ends before it begins', 'position', () => position({ from: '2024-05', to: '2024-04-30' }), ['to']],
  [
    'a position with two English titles',
    'position',
    () =>
      position({
        translations: [
          { locale: 'en', title: 'master' },
          { locale: 'en', title: 'captain' },
        ],
      }),
    ['translations.1.locale'],
  ],
  ['an agreement signed on no date', 'agreement', () => agreement({ signedOn: '15.03.2024' }), ['signedOn']],
  [
    'an agreement that ends before it begins',
    'agreement',
    () => agreement({ effectiveFrom: '2024-04-01', validUntil: '2024-03' }),
    ['validUntil'],
  ],
  ['an agreement terminated on no date', 'agreement', () => agreement({ terminatedOn: '2024-13' }), ['terminatedOn']],
  ['a party that is nobody', 'agreement', () => agreement({ parties: [...parties(), {}] }), ['parties.2.name']],
  [
    'a signatory who is nobody',
    'agreement',
    () => agreement({ signatories: [{ affiliation: { title: 'директор' } }] }),
    ['signatories.0.name'],
  ],
  [
    'a signatory without a title',
    'agreement',
    () => agreement({ signatories: [{ person: ids.lugova, affiliation: { organisation: ids.port } }] }),
    ['signatories.0.affiliation.title'],
  ],
  [
    'a signatory for somebody else',
    'agreement',
    () => agreement({ signatories: [{ person: ids.lugova, onBehalfOf: { organisation: ids.college } }] }),
    ['signatories.0.onBehalfOf'],
  ],
  [
    'a signatory for somebody else in print',
    'agreement',
    () => agreement({ signatories: [{ person: ids.lugova, onBehalfOf: { name: 'Верфь' } }] }),
    ['signatories.0.onBehalfOf'],
  ],
  [
    'a signatory for nobody',
    'agreement',
    () => agreement({ signatories: [{ person: ids.lugova, onBehalfOf: {} }] }),
    ['signatories.0.onBehalfOf'],
  ],
  ['aims that are a text', 'agreement', () => agreement({ aims: '"обновить причал"' }), ['aims']],
  [
    'an empty focus area of a translation',
    'agreement',
    () => agreement({ translations: [{ locale: 'en', focusAreas: ['moorings', ''] }] }),
    ['translations.0.focusAreas'],
  ],
  [
    'a translation into an unknown language',
    'agreement',
    () => agreement({ translations: [{ locale: 'de', title: 'Abkommen' }] }),
    ['translations.0.locale'],
  ],
  ['an alias that is empty', 'person', () => ({ lastName: 'Морозко', firstName: 'Иван', aliases: [''] }), ['aliases']],
  [
    'a person with two English names',
    'person',
    () => ({ lastName: 'Морозко', firstName: 'Иван', translations: [{ locale: 'en' }, { locale: 'en' }] }),
    ['translations.1.locale'],
  ],
  ['an organisation’s aliases as an object', 'organisation', () => ({ name: 'Порт', aliases: { one: 'Гавань' } }), ['aliases']],
  [
    'a topic in an unknown language',
    'topic',
    () => ({ name: 'Порты', translations: [{ locale: 'xx', name: 'Ports' }] }),
    ['translations.0.locale'],
  ],
  [
    'a region twice in English',
    'region',
    () => ({
      name: 'Приречье',
      translations: [
        { locale: 'en', name: 'A' },
        { locale: 'en', name: 'B' },
      ],
    }),
    ['translations.1.locale'],
  ],
];

/** What every refused one tries to overwrite. */
const SOUND: Record<string, () => Data> = {
  'news-item': () => item({ lead: 'Было.' }),
  agreement: () => agreement({ place: 'Было.' }),
  position: () => position({}),
  person: () => ({ lastName: 'Морозко', firstName: 'Было.' }),
  organisation: () => ({ name: 'Было.' }),
  topic: () => ({ name: 'Было.' }),
  region: () => ({ name: 'Было.' }),
};

describe.each(REFUSED)('%s', (_case, name, data, paths) => {
  const rows = () => Promise.all([app.count(name), ...['participant', 'party', 'affiliation', 'photo'].map(app.componentCount)]);

  it('is not created, and nothing of it stays', async () => {
    const before = await rows();
    expect(await markedBy(app.create(name, data()))).toEqual(paths);
    expect(await rows()).toEqual(before);
  });

  it('is not saved over a sound one', async () => {
    const documentId = await app.create(name, SOUND[name]?.() ?? {});
    const before = await app.find(name, documentId);
    expect(await markedBy(app.update(name, documentId, data()))).toEqual(paths);
    expect(await app.find(name, documentId)).toEqual(before);
  });
});

describe('what is sound is saved', () => {
  const SAVED: Array<[string, string, () => Data]> = [
    [
      'participants with a person, a name, or both',
      'news-item',
      () => item({ participants: [{ person: ids.lugova }, { name: 'Гость' }, { person: ids.lugova, name: 'В. Лугова' }] }),
    ],
    [
      'titles with an organisation, in print, or alone',
      'news-item',
      () => item({ participants: [{ name: 'Гость', affiliations: titles() }] }),
    ],
    ['an event of one day', 'news-item', () => item({ eventDate: '2025-05-17', eventEndDate: '2025-05-17' })],
    [
      'a draft’s photo that nobody described yet',
      'news-item',
      () => item({ photos: [{ image, focalPoint: { x: 0, y: 100 }, keywords: ['порт'] }] }),
    ],
    ['positions over partial dates', 'position', () => position({ from: '2024-05-17', to: '2024' })],
    [
      'signatories for the parties',
      'agreement',
      () =>
        agreement({
          signatories: [
            { person: ids.lugova, onBehalfOf: { organisation: ids.port } },
            { name: 'Волков', onBehalfOf: { name: 'верфь "волна"' } },
          ],
        }),
    ],
    [
      'an agreement over partial dates',
      'agreement',
      () => agreement({ signedOn: '2024', effectiveFrom: '2024-02-29', validUntil: '2024-02', terminatedOn: '2024' }),
    ],
    [
      'lists of lines',
      'agreement',
      () => agreement({ aims: ['обновить причал'], focusAreas: [], translations: [{ locale: 'en', aims: ['new moorings'] }] }),
    ],
    [
      'a translation',
      'person',
      () => ({ lastName: 'Морозко', firstName: 'Иван', aliases: ['Морозков'], translations: [{ locale: 'en', lastName: 'Morozko' }] }),
    ],
  ];

  it.each(SAVED)('%s', async (_case, name, data) => {
    const documentId = await app.create(name, data());
    expect(await app.find(name, documentId)).toMatchObject({ documentId });
  });
});
