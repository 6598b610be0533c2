import type { Page } from 'playwright-core';

import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { createSmallArchive, documentsOf } from '../support/small-archive';
import { ArticlePage } from './panel/article-page';
import { OtherNewsPanel } from './panel/other-news-panel';
import { ParticipantsPanel } from './panel/participants-panel';
import { SignInPage } from './panel/sign-in-page';

const STARTING = 120_000;

const ANNA = 'Ещё раз об Анне';
const BORIS = 'Порт принял сухогруз';
const WEATHER = 'Погода на неделю';
const MEETING = 'Встреча на заводе';

describe('an editor looks after other news', () => {
  let app: RunningStrapi;
  let browser: TestBrowser;
  let page: Page;
  let article: ArticlePage;
  let panel: OtherNewsPanel;
  let documentId: string;

  const create = (name: string, data: object, options: object = {}) => documentsOf(app.strapi, name).create({ data, ...options } as never);
  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: /^(Сохранить|Save)$/ }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /Сохранен|Saved/i })
      .first()
      .waitFor();
  };
  const savedTitles = async (field: 'pinnedNews' | 'excludedNews'): Promise<string[]> => {
    const draft = await documentsOf(app.strapi, 'news-item').findOne({ documentId, status: 'draft', populate: [field] } as never);
    return (draft as unknown as Record<typeof field, Array<{ title: string }>>)[field].map(({ title }) => title);
  };

  beforeAll(async () => {
    const port = await freePort();
    app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
    const ids = await createSmallArchive(app.strapi);
    const published = { status: 'published' };
    await create('news-item', { title: BORIS, date: '2025-05-20T12:00:00.000Z', participants: [{ person: ids.boris }] }, published);
    await create('news-item', { title: WEATHER, date: '2025-06-03T12:00:00.000Z' }, published);
    await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
    const text = 'Об этом рассказал Борис Чижов.';
    ({ documentId } = await create('news-item', {
      title: 'Интервью',
      date: '2025-05-23T12:00:00.000Z',
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    }));
    browser = await openBrowser();
    page = await browser.newPage();
    await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
    article = new ArticlePage(page, app.url);
    panel = new OtherNewsPanel(page);
    await article.open(documentId);
  }, STARTING);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('sees the list, and sees it change when a participant is added to the form', async () => {
    await panel.finds(BORIS, /./);
    expect(await panel.found.filter({ hasText: /общий участник|shared participant/ }).count()).toBe(0);
    await new ParticipantsPanel(page).addAll.click();
    await panel.finds(BORIS, /общий участник: Борис Чижов|shared participant: Борис Чижов/);
    await panel.finds(BORIS, /3 дня разницы|3 days apart/);
  });

  it('takes an entry off and back again', async () => {
    await panel.exclude(WEATHER);
    await panel.found.filter({ hasText: WEATHER }).waitFor({ state: 'detached' });
    await panel.undo(/^(Убрано из списка|Taken off the list): /);
    await panel.found.filter({ hasText: WEATHER }).waitFor();
    await panel.exclude(WEATHER);
    await panel.showExcluded();
    await panel.excludedRow(WEATHER).waitFor();
  });

  it('pins, adds by hand, and puts pins in order by the keyboard', async () => {
    await panel.pin(BORIS);
    await panel.sawPins(1);
    await panel.addByHand('анне', new RegExp(ANNA));
    await panel.sawPins(2);
    expect(await panel.pins()).toEqual([BORIS, ANNA]);
    await panel.moveByKeyboard(ANNA, 'ArrowUp', 1);
    expect(await panel.pins()).toEqual([ANNA, BORIS]);
  });

  it('finds it saved in this order, and readers get the same list once it is published', async () => {
    await save();
    expect([await savedTitles('pinnedNews'), await savedTitles('excludedNews')]).toEqual([[ANNA, BORIS], [WEATHER]]);
    await article.publish();
    const [row] = await app.strapi.db
      .query('api::news-item.news-item')
      .findMany({ where: { documentId, publishedAt: { $notNull: true } } });
    const { body } = await app.request.get(`/api/newsroom/news-items/${(row as { slug: string }).slug}`).expect(200);
    const titles = body.data.otherNews.map(({ title }: { title: string }) => title);
    expect(titles).toEqual([ANNA, BORIS, MEETING]);
  });

  it('changes the order of what is saved, undoes a pin, and compares with the site', async () => {
    await panel.sawPins(2);
    await panel.moveByKeyboard(BORIS, 'ArrowUp', 1);
    expect(await panel.pins()).toEqual([BORIS, ANNA]);
    const dialog = await panel.compare();
    const titlesIn = (name: RegExp) => dialog.getByRole('region', { name }).getByRole('listitem').getByRole('link').allInnerTexts();
    expect(await titlesIn(/^(Сейчас на сайте|On the site now)$/)).toEqual([ANNA, BORIS, MEETING]);
    expect(await titlesIn(/^(После публикации|After publishing)$/)).toEqual([BORIS, ANNA, MEETING]);
    await dialog
      .getByRole('button', { name: /^(Закрыть|Close)$/ })
      .last()
      .click();
    await save();
    expect(await savedTitles('pinnedNews')).toEqual([BORIS, ANNA]);
  });

  it('resets the list in one step', async () => {
    await panel.sawPins(2);
    await panel.reset();
    await panel.sawPins(0);
    await panel.finds(WEATHER, /./);
    await save();
    expect([await savedTitles('pinnedNews'), await savedTitles('excludedNews')]).toEqual([[], []]);
  });
});
