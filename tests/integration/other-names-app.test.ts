import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

import { parseConfig } from '../../src/plugins/newsroom/server/src/config/parse-config';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createOtherApp, packagesAskedFor, type OtherApp } from '../support/other-app';

const STORY = 'api::story.story';
const OPEN = [
  'news-items.find',
  'news-items.findOne',
  'persons.findOne',
  'organisations.findOne',
  'agreements.find',
  'topics.find',
  'regions.find',
];

let other: OtherApp;

beforeAll(async () => {
  other = await createOtherApp();
});

afterAll(() => other?.remove());

describe('the package', () => {
  it('holds what runs and what a developer reads, and no sources or tests', () => {
    const outside = other.files.filter((file) => !file.startsWith('dist/'));
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(other.files).toEqual(
      expect.arrayContaining(['dist/server/index.js', 'dist/server/index.mjs', 'dist/admin/index.js', 'dist/admin/index.mjs']),
    );
    expect(other.files.filter((file) => /\.test\.|test-support/.test(file))).toEqual([]);
  });

  it('asks for nothing that its package.json does not name', async () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(other.plugin, 'package.json'), 'utf8')) as Record<
      string,
      object
    >;
    const declared = [...Object.keys({ ...dependencies, ...peerDependencies }), ...builtinModules];
    const asked = await packagesAskedFor(path.join(other.plugin, 'dist/server/index.js'));
    expect(asked).toContain('zod');
    expect(asked.map((name) => name.replace(/^node:/, '')).filter((name) => !declared.includes(name))).toEqual([]);
  });
});

describe('an app with other names, without agreements, regions, positions and languages', () => {
  let app: RunningStrapi;
  let slug = '';

  const open = async (): Promise<void> => {
    const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    const actions = [...OPEN.map((action) => `plugin::newsroom.${action}`), `${STORY}.find`, 'api::tag.tag.find'];
    for (const action of actions)
      await app.strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  };

  const documents = (uid: string) => app.strapi.documents(uid as 'api::topic.topic');

  const createStory = async (headline: string): Promise<{ documentId: string }> => {
    const company = await documents('api::company.company').create({ data: { called: 'Завод «Полюс»' } as never });
    const human = await documents('api::human.human').create({ data: { family: 'Щукина', given: 'Вера' } as never });
    const tag = await documents('api::tag.tag').create({ data: { label: 'Заводы' } as never });
    const offices = [{ printed: 'директора завода', office: 'директор', company: company.documentId, companyPrinted: 'завод «Полюс»' }];
    return documents(STORY).create({
      data: {
        headline,
        summary: 'Гостям показали печь.',
        when: '2025-05-17T09:00:00.000Z',
        text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Печь работает второй год.' }] }],
        people: [{ human: human.documentId, printed: 'Вера Щукина', offices }],
        tags: [tag.documentId],
        companies: [company.documentId],
      } as never,
    });
  };

  beforeAll(async () => {
    app = await bootStrapi({ appDir: other.directory, distDir: other.directory });
    await open();
    const { documentId } = await createStory('Завод открыл цех');
    await documents(STORY).publish({ documentId });
    slug = ((await documents(STORY).findOne({ documentId, status: 'published' })) as unknown as { address: string }).address;
    await createStory('Черновик');
  });

  afterAll(() => app?.stop());

  it('runs the installed package, not the workspace', () => {
    const loaded = app.strapi.config.get<Record<string, { pathToPlugin: string }>>('enabledPlugins').newsroom!.pathToPlugin;
    expect(loaded).toBe(other.plugin);
    expect(lstatSync(loaded).isSymbolicLink()).toBe(false);
    expect(realpathSync(loaded)).not.toContain(path.join('src', 'plugins'));
  });

  it('makes slugs by the standard that it has chosen', () => {
    expect(slug).toBe('zavod-otkryl-tsekh');
  });

  it('serves the whole page of a story', async () => {
    const { data } = (await app.request.get(`/api/newsroom/news-items/${slug}`).expect(200)).body;
    expect(data).toMatchObject({
      slug,
      url: `https://stories.example/stories/${slug}`,
      title: 'Завод открыл цех',
      lead: 'Гостям показали печь.',
      bodyText: 'Печь работает второй год.',
      date: '2025-05-17T09:00:00.000Z',
      participants: [
        {
          name: 'Вера Щукина',
          role: 'participant',
          person: { slug: 'vera-shchukina', url: 'https://stories.example/humans/vera-shchukina' },
          affiliations: [
            {
              text: 'директора завода',
              title: 'директор',
              acting: false,
              organisation: { slug: 'zavod-polius' },
              organisationName: 'завод «Полюс»',
            },
          ],
        },
      ],
      topics: [{ slug: 'zavody', name: 'Заводы' }],
      organisations: [{ slug: 'zavod-polius' }],
      agreements: [],
      regions: [],
      photos: [],
      otherNews: [],
      localizations: [{ locale: 'ru', slug }],
      andOthers: false,
      byline: null,
      seo: { openGraph: expect.anything() },
    });
  });

  it.each([
    ['lists', '/news-items?topic=zavody&organisation=zavod-polius', 1],
    ['lists by a type that it does not have', '/news-items?region=x', 0],
    ['topics', '/topics', 1],
    ['regions, of which it has none', '/regions', 0],
    ['agreements, of which it has none', '/agreements', 0],
  ])('answers %s', async (_name, address, total) => {
    expect((await app.request.get(`/api/newsroom${address}`).expect(200)).body.data).toHaveLength(total);
  });

  it.each([
    ['/persons/vera-shchukina', { lastName: 'Щукина', affiliations: [], positions: [] }],
    ['/organisations/zavod-polius', { name: 'Завод «Полюс»', agreements: [] }],
  ])('shows the record %s', async (address, expected) => {
    expect((await app.request.get(`/api/newsroom${address}`).expect(200)).body.data).toMatchObject(expected);
  });

  it("answers Strapi's own routes in its own names, without drafts", async () => {
    const { data } = (await app.request.get('/api/stories?status=draft&fields=headline,address&populate=tags').expect(200)).body;
    expect(data).toEqual([
      expect.objectContaining({ headline: 'Завод открыл цех', address: slug, tags: [expect.objectContaining({ label: 'Заводы' })] }),
    ]);
  });

  it('keeps the draft to itself', async () => {
    expect((await app.request.get('/api/newsroom/news-items').expect(200)).body.meta.pagination.total).toBe(1);
    await app.request.get('/api/newsroom/news-items/chernovik').expect(404);
  });
});

describe('an app that is configured wrongly does not start, and says why in one message', () => {
  const config = parseConfig(jest.requireActual('../fixtures/other-names-app/config/newsroom.js'));
  const { contentTypes } = config;
  const { person, newsItem } = contentTypes;

  it.each([
    [
      'a type that is not there',
      { person: { ...person, uid: 'api::author.author' } },
      /contentTypes\.person\.uid: there is no content type "api::author\.author"; allowed: .*api::human\.human/,
    ],
    [
      'an attribute that is not there',
      { newsItem: { ...newsItem, attributes: { ...newsItem.attributes, lead: 'intro' } } },
      /contentTypes\.newsItem\.attributes\.lead: api::story\.story has no attribute "intro"/,
    ],
    [
      'a field without which nothing works',
      { newsItem: { ...newsItem, attributes: { ...newsItem.attributes, title: null } } },
      /contentTypes\.newsItem\.attributes\.title: the plugin can't work without it/,
    ],
    [
      'an attribute of another kind',
      { topic: { ...contentTypes.topic, attributes: { name: 'label', slug: 'label', translations: 'address' } } },
      /contentTypes\.topic\.attributes\.translations: api::tag\.tag\.address is a uid; allowed: component/,
    ],
    ['a key that does not exist', { reporter: null }, /contentTypes: Unrecognized key: "reporter"/],
  ])('%s', async (_name, wrong, message) => {
    const appDir = await other.configuredWith({ ...config, contentTypes: { ...contentTypes, ...wrong } });
    const start = bootStrapi({ appDir, distDir: appDir });
    await expect(start).rejects.toThrow(/^(Error regarding newsroom config: )?The newsroom plugin is not configured correctly/);
    await expect(start).rejects.toThrow(message);
  });
});
