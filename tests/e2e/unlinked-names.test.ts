import type { Page } from 'playwright-core';

import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { createSmallArchive, documentsOf } from '../support/small-archive';
import { SignInPage } from './panel/sign-in-page';
import { UnlinkedNamesPage } from './panel/unlinked-names-page';

const STARTING = 120_000;

describe('an editor clears the queue of names', () => {
  let app: RunningStrapi;
  let browser: TestBrowser;
  let page: Page;
  let queue: UnlinkedNamesPage;
  let ids: Record<string, string>;

  const create = async (name: string, data: object, options: object = {}): Promise<string> =>
    (await documentsOf(app.strapi, name).create({ data, ...options } as never)).documentId;
  const article = (title: string, ...names: string[]): Promise<string> =>
    create(
      'news-item',
      { title, date: '2025-09-01T12:00:00.000Z', participants: names.map((name) => ({ name })) },
      { status: 'published' },
    );
  const newsOf = async (person: string): Promise<number> => {
    const row = await documentsOf(app.strapi, 'person').findOne({ documentId: person } as never);
    const { status, body } = await app.request.get(`/api/newsroom/persons/${row!.slug as string}`);
    return status === 200 ? body.data.newsItems.meta.pagination.total : 0;
  };

  beforeAll(async () => {
    const port = await freePort();
    app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
    ids = await createSmallArchive(app.strapi);
    await article('Открытие моста', 'Борис Чижов', 'Лев Кедров');
    await article('Закладка верфи', 'Чижов Борис');
    await article('Юбилей порта', 'Б. Чижов');
    ids.double = await create('person', { lastName: 'Чижов', firstName: 'Борис', patronymic: 'Львович' });
    await article('Ярмарка', 'Гость ярмарки');
    await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
    browser = await openBrowser();
    page = await browser.newPage();
    await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
    queue = new UnlinkedNamesPage(page, app.url);
  }, STARTING);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('comes to it from the menu and sees each name once, with its articles and who it may be', async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Непривязанные имена|Unlinked names/ })
      .click();
    await queue.card('Борис Чижов').getByRole('link', { name: 'Закладка верфи' }).waitFor();
    await queue.link('Борис Чижов', /Львович/).waitFor();
  });

  it('links a name but for one article, is offered names alike, and takes it back', async () => {
    await queue
      .card('Борис Чижов')
      .getByRole('checkbox', { name: /Закладка верфи/ })
      .click();
    await queue.link('Борис Чижов', /Львович/).click();
    await queue.said(/Борис Чижов → .*Чижов Борис Львович.*: 1 /).waitFor();
    await queue.alike().getByRole('heading', { name: 'Б. Чижов' }).waitFor();
    expect(await newsOf(ids.double!)).toBe(1);
    await queue.undo();
    await queue.said(/→/).waitFor({ state: 'detached' });
    await queue
      .card('Борис Чижов')
      .getByRole('checkbox', { name: /Открытие моста/ })
      .waitFor();
    expect(await newsOf(ids.double!)).toBe(0);
  });

  it('creates somebody who is on no record, and links the name at once', async () => {
    await queue
      .card('Лев Кедров')
      .getByRole('button', { name: /Создать персону|Create a person/ })
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Создать|Create)/ })
      .click();
    await queue.said(/Лев Кедров →/).waitFor();
    const lev = await app.strapi.db.query('api::person.person').findOne({ where: { lastName: 'Кедров' } });
    expect(await newsOf(lev.documentId)).toBe(1);
  });

  it('finds a name by a part of it', async () => {
    await page.getByRole('searchbox', { name: /Поиск по именам|Search names/ }).fill('ярмар');
    await queue.card('Гость ярмарки').waitFor();
    await queue.card('Борис Чижов').waitFor({ state: 'detached' });
  });

  it('merges two records of one person, and takes that back', async () => {
    await page.getByRole('button', { name: /^(Объединить две персоны|Merge two persons)/ }).click();
    await queue.chooseForMerge(/^(Эта запись останется|This record stays)/, 'Львович', /Чижов Борис Львович/);
    await queue.chooseForMerge(/^(Эта запись будет|This record is merged)/, 'Чижов', /^Чижов Борис(?! Львович)/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Объединить|Merge)$/ })
      .click();
    await queue.said(/^(Объединено|Merged)/).waitFor();
    expect(await app.strapi.db.query('api::person.person').count({ where: { documentId: ids.boris } })).toBe(0);
    await queue.undo();
    await queue.said(/^(Объединено|Merged)/).waitFor({ state: 'detached' });
    expect(await app.strapi.db.query('api::person.person').count({ where: { documentId: ids.boris } })).toBe(1);
  });
});
