import { ARCHIVE } from '../../database/demo/content';
import type { AffectedPage, PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { fillWithDemo } from '../support/demo-records';
import { editing, type Editing } from '../support/editing';
import { allQuiet } from '../support/endpoints';
import { paragraphs } from '../support/factories';
import { alteredBetween, publicPages, type PublicPages } from '../support/public-pages';

const LOCALES = ['ru', 'en'];
const ARTICLES = [
  'reference',
  'suppliers-day',
  'lugansk-lathes',
  'college-exchange',
  'bridge-roadmap',
  'cable-line',
  'museum-handover',
  'bridge-first-pier',
  'expo-2025',
  'shipbuilders-memorandum',
];

let app: RunningStrapi;
let edit: Editing;
let idOf: Awaited<ReturnType<typeof fillWithDemo>>;
let pages: PublicPages;
let cursor: string;
const made: Record<string, string> = {};

const told = async (): Promise<PublicEvent[]> => {
  await allQuiet(app.strapi, 90);
  const { body } = await app.request.get(`/api/newsroom/changes?after=${cursor}`).expect(200);
  cursor = body.meta.cursor;
  return body.data as PublicEvent[];
};

/** All pages that an event names, whether or not they fit into its body; its own among them. */
const namedBy = async ({ type, data }: PublicEvent): Promise<string[]> => {
  const rows = await app.strapi.db
    .query('plugin::newsroom.event')
    .findMany({ where: { target: data.documentId, version: data.version, itemLocale: data.locale ?? '*' } });
  const affected = (rows[0] as { affected: AffectedPage[] }).affected;
  const own = { type: type.split('.')[0]!, locale: data.locale ?? 'ru', slug: data.slug };
  expect(affected.map(({ url }) => url)).not.toContain(data.url);
  expect(affected).toHaveLength(data.affected.total);
  return [own, ...affected].map((page) => `${page.type} ${page.locale} ${page.slug}`);
};

const write = async (item: string, data: object, locale = 'ru'): Promise<void> => {
  await edit.update('news-item', item, data as Record<string, unknown>, { locale });
  await edit.publish(item, { locale });
};
const participantOf = (person: string, organisation: string) => ({
  person: idOf('person', person),
  affiliations: [{ text: 'директор завода', title: 'директор', organisation: idOf('organisation', organisation) }],
});

beforeAll(async () => {
  app = await bootStrapi();
  edit = editing(app.strapi);
  idOf = await fillWithDemo(app.strapi, ARTICLES);
  await allQuiet(app.strapi, 90);
  const last = await app.strapi.db.query('plugin::newsroom.event').findMany({ orderBy: { place: 'desc' }, limit: 1 });
  cursor = `c${Number(last[0].place).toString(36)}`;
  pages = await publicPages(app, LOCALES);
}, 240_000);

afterAll(() => app?.stop());

const changes: Array<[string, () => Promise<unknown>, string[]]> = [
  [
    'an article about people who are known',
    async () => {
      const participants = [participantOf('serov', 'titan-barrikady'), participantOf('tsalko', 'volgograd-hq')];
      const data = {
        title: 'Новый цех пущен',
        date: '2026-03-01T09:00:00.000Z',
        participants,
        topics: [idOf('topic', ARCHIVE.topics[0]!.key)],
      };
      made.item = await edit.create('news-item', data, { status: 'published', locale: 'ru' });
    },
    ['news-item.published'],
  ],
  ['another lead', () => write(made.item!, { lead: 'Коротко о новом цехе.' }), ['news-item.updated']],
  [
    'another text',
    () => write(idOf('news-item', 'cable-line'), { body: paragraphs('Новый цех завода пущен: станки, рабочие, мост.') }),
    ['news-item.updated'],
  ],
  ['another date', () => write(idOf('news-item', 'suppliers-day'), { date: '2026-02-20T09:00:00.000Z' }), ['news-item.updated']],
  ['other participants', () => write(made.item!, { participants: [participantOf('kostyuchenko', 'lugamash')] }), ['news-item.updated']],
  ['another address', () => write(made.item!, { slug: 'pusk-tsekha' }), ['news-item.updated']],
  ['another address again', () => write(made.item!, { slug: 'pusk-novogo-tsekha' }), ['news-item.updated']],
  ['a pin', () => write(made.item!, { pinnedNews: [idOf('news-item', 'museum-handover')] }), ['news-item.updated']],
  ['off the lists', () => write(made.item!, { hiddenFromOtherNews: true }), ['news-item.updated']],
  ['an English text', () => write(idOf('news-item', 'reference'), { lead: 'In short.' }, 'en'), ['news-item.updated']],
  ['a person renamed', () => edit.update('person', idOf('person', 'serov'), { lastName: 'Северов' }), ['person.updated']],
  ['a person at another address', () => edit.update('person', idOf('person', 'serov'), { slug: 'v-severov' }), ['person.updated']],
  [
    'an organisation renamed',
    () => edit.update('organisation', idOf('organisation', 'lugamash'), { name: 'Луганский машзавод' }),
    ['organisation.updated'],
  ],
  [
    'an office taken',
    async () => {
      const data = { person: idOf('person', 'tsalko'), organisation: idOf('organisation', 'lugamash'), title: 'советник', from: '2024' };
      made.position = await edit.create('position', data);
    },
    ['person.updated'],
  ],
  [
    'an office elsewhere',
    () => edit.update('position', made.position!, { organisation: idOf('organisation', 'volgograd-hq') }),
    ['person.updated'],
  ],
  [
    'an agreement of another name',
    () => edit.update('agreement', idOf('agreement', 'soyuzmash'), { title: 'Договор отделений' }),
    ['agreement.updated'],
  ],
  [
    'an article that makes people, organisations and an agreement public',
    async () => {
      const region = await edit.create('region', { name: 'Заречье' });
      const works = await edit.create('organisation', { name: 'Заречный завод', region });
      const office = await edit.create('organisation', { name: 'Контора завода', parent: works });
      const lev = await edit.create('person', { lastName: 'Зареченский', firstName: 'Лев' });
      await edit.create('position', { person: lev, organisation: office, title: 'управляющий', from: '2020' });
      await edit.create('position', { person: idOf('person', 'tsalko'), organisation: works, title: 'попечитель', from: '2020' });
      made.deal = await edit.create('agreement', {
        title: 'О заречном деле',
        signedOn: '2026-01-10',
        parties: [{ organisation: works }, { organisation: idOf('organisation', 'lugamash') }],
        signatories: [{ person: lev, onBehalfOf: { organisation: works } }],
      });
      const data = {
        title: 'Заречное соглашение',
        date: '2026-03-02T09:00:00.000Z',
        agreements: [made.deal],
        regions: [region],
        organisations: [office],
      };
      made.news = await edit.create('news-item', data, { status: 'published', locale: 'ru' });
    },
    ['agreement.published', 'news-item.published'],
  ],
  [
    'another signatory',
    () => edit.update('agreement', made.deal!, { signatories: [{ person: idOf('person', 'kolesnikov') }] }),
    ['agreement.updated'],
  ],
  [
    'several at once',
    () =>
      app.strapi.db.transaction(async () => {
        await write(made.item!, { hiddenFromOtherNews: false, title: 'Новый цех и мост' });
        await write(idOf('news-item', 'bridge-first-pier'), { lead: 'Опора стоит.' });
        await edit.unpublish(idOf('news-item', 'expo-2025'));
      }),
    ['news-item.updated', 'news-item.updated', 'news-item.withdrawn'],
  ],
  [
    'two at once that make the same person public',
    () =>
      app.strapi.db.transaction(async () => {
        const pyotr = await edit.create('person', { lastName: 'Пристанский', firstName: 'Пётр' });
        await edit.create('position', { person: pyotr, organisation: idOf('organisation', 'lugamash'), title: 'технолог', from: '2021' });
        for (const title of ['Пристань открыта', 'Пристань достроена']) {
          const participants = [{ person: pyotr }];
          await edit.create('news-item', { title, date: '2026-03-03T09:00:00.000Z', participants }, { status: 'published', locale: 'ru' });
        }
      }),
    ['news-item.published', 'news-item.published'],
  ],
  ['withdrawn', () => edit.unpublish(made.news!), ['news-item.withdrawn']],
  ['back again', () => edit.publish(made.news!, { locale: 'ru' }), ['agreement.published', 'news-item.published']],
  ['deleted', () => edit.remove('news-item', made.item!), ['news-item.withdrawn']],
  [
    'nothing that readers see',
    async () => {
      await write(made.news!, { dismissedNames: ['Лев Толстой'] });
      await edit.update('person', idOf('person', 'serov'), { aliases: ['Серов'] });
    },
    [],
  ],
];

it.each(changes)('names the pages that are altered by: %s', async (_, change, types) => {
  await change();
  const events = await told();
  expect(events.map(({ type }) => type).sort()).toEqual(types);
  const now = await publicPages(app, LOCALES);
  const altered = alteredBetween(pages, now);
  pages = now;
  const named = new Set((await Promise.all(events.map(namedBy))).flat());
  expect({
    missing: altered.filter((page) => !named.has(page)),
    superfluous: [...named].filter((page) => !altered.includes(page)),
  }).toEqual({
    missing: [],
    superfluous: [],
  });
  expect(altered.length > 0).toBe(types.length > 0);
});
