import type { Page } from 'playwright-core';

import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { createSmallArchive, documentsOf } from '../support/small-archive';
import { ArticlePage } from './panel/article-page';
import { ParticipantsPanel } from './panel/participants-panel';
import { SignInPage } from './panel/sign-in-page';

const STARTING = 120_000;

const TEXT = [
  'В лесогорском порту прошла встреча. В ней приняли участие генеральный директор АО «Полёт» Анна Орлова, начальник порта Борис Чижов, директор ООО «Маяк» Игорь Самсонов и другие.',
  'Книгу «Моя жизнь» написал Лев Толстой. С докладом выступила Мария Лапина.',
];

describe('an editor pastes a text', () => {
  let app: RunningStrapi;
  let browser: TestBrowser;
  let page: Page;
  let panel: ParticipantsPanel;
  let article: ArticlePage;
  let documentId: string;
  let ids: Record<string, string>;

  const create = (name: string, data: object) => documentsOf(app.strapi, name).create({ data: data as never });
  const draft = async () =>
    app.strapi.documents('api::news-item.news-item').findOne({
      documentId,
      status: 'draft',
      populate: { participants: { populate: { person: true, affiliations: { populate: { organisation: true } } } }, agreements: true },
    });

  beforeAll(async () => {
    const port = await freePort();
    app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
    ids = await createSmallArchive(app.strapi);
    await create('person', { lastName: 'Лапина', firstName: 'Мария', patronymic: 'Юрьевна', gender: 'female' });
    const olegovna = await create('person', { lastName: 'Лапина', firstName: 'Мария', patronymic: 'Олеговна', gender: 'female' });
    await create('position', { title: 'лоцман', person: olegovna.documentId, organisation: ids.works });
    await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
    const body = TEXT.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
    ({ documentId } = await create('news-item', { title: 'Встреча в порту', eventDate: '2025-05-17', body }));
    browser = await openBrowser();
    page = await browser.newPage();
    await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
    article = new ArticlePage(page, app.url);
    panel = new ParticipantsPanel(page);
    await article.open(documentId);
  }, STARTING);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('sees who is named, and adds those on record in one step, in the order of the text', async () => {
    await panel.sees(5, 0);
    await panel.addAll.click();
    await panel.sees(5, 2);
    await article.andOthers.and(page.locator(':checked')).waitFor();
    await panel.undo();
    await panel.sees(5, 0);
    expect(await article.andOthers.isChecked()).toBe(false);
    await panel.addAll.click();
    await panel.sees(5, 2);
  });

  it('records an office that is new, and takes that back', async () => {
    await panel.act('Борис Чижов', /Записать новую должность|Record the new position/).click();
    await page.getByText(/^(Записано|Recorded): Борис Чижов/).waitFor();
    await panel.undo();
    await panel.act('Борис Чижов', /Записать новую должность|Record the new position/).waitFor();
    expect(await app.strapi.db.query('api::position.position').count({ where: { title: 'начальник порта' } })).toBe(0);
  });

  it('makes a person of a new name, with position and organisation, and can take that back', async () => {
    const before = await app.strapi.db.query('api::person.person').count();
    await panel.act('Игорь Самсонов', /Создать персону|Create a person/).click();
    await panel
      .dialog()
      .getByRole('button', { name: /^(Создать и добавить|Create and add)$/ })
      .click();
    await panel.sees(5, 3);
    expect(await app.strapi.db.query('api::organisation.organisation').count({ where: { name: { $contains: 'Маяк' } } })).toBe(1);
    await panel.undo();
    await panel.sees(5, 2);
    expect(await app.strapi.db.query('api::person.person').count()).toBe(before);
    await panel.act('Игорь Самсонов', /Создать персону|Create a person/).click();
    await panel
      .dialog()
      .getByRole('button', { name: /^(Создать и добавить|Create and add)$/ })
      .click();
    await panel.sees(5, 3);
  });

  it('puts a name aside, and chooses between namesakes', async () => {
    await panel.act('Лев Толстой', /Не участник|is not a participant/).click();
    await panel.sees(4, 3);
    // What they are on record as tells them apart.
    await panel.act('Мария Лапина', /Олеговна Лапина · лоцман, .*Полёт/).click();
    await panel.sees(4, 4);
  });

  it('finds everything saved when the article is saved, and still knows who is who', async () => {
    await page.getByRole('button', { name: /^(Сохранить|Save)$/ }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /Сохранен|Saved/i })
      .first()
      .waitFor();
    const saved = await draft();
    const [anna, boris, igor, maria] = saved?.participants ?? [];
    expect(saved?.participants).toHaveLength(4);
    expect([anna?.person?.documentId, boris?.person?.documentId]).toEqual([ids.anna, ids.boris]);
    expect([igor?.name, maria?.person?.patronymic]).toEqual(['Игорь Самсонов', 'Олеговна']);
    expect(anna?.affiliations?.[0]).toMatchObject({ acting: false, organisation: { documentId: ids.works } });
    expect(saved).toMatchObject({ andOthers: true, othersText: 'и другие', dismissedNames: ['Лев Толстой'] });
    await article.open(documentId);
    await panel.sees(4, 4);
  });

  it('takes off in one step those who were added when an article came in', async () => {
    const body = TEXT.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
    const participants = [
      { name: 'Анна Орлова', person: ids.anna, addedAutomatically: true },
      { name: 'Борис Чижов', person: ids.boris, addedAutomatically: true },
    ];
    const arrived = await create('news-item', { title: 'Пришло по REST', eventDate: '2025-05-17', body, participants });
    await article.open(arrived.documentId);
    await panel.sees(5, 2);
    await page.getByRole('button', { name: /^(Убрать всех|Remove all of them)$/ }).click();
    await panel.sees(5, 0);
    await panel.addAll.waitFor();
  });

  it('creates the agreement that the text tells of, and then says that it is linked', async () => {
    const signing =
      'В порту подписали соглашение о сотрудничестве. От АО «Полёт» его подписала генеральный директор Анна Орлова, от порта — начальник Борис Чижов.';
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: signing }] }];
    const item = await create('news-item', { title: 'Подписание в порту', eventDate: '2025-05-17', body });
    await article.open(item.documentId);
    const proposal = page.getByRole('region', { name: /^(В тексте говорится о соглашении|The text tells of an agreement)$/ });
    // A button that panels above it still move is missed by a hand, too.
    await page.waitForLoadState('networkidle');
    await proposal.getByRole('button', { name: /^(Создать соглашение|Create agreement)$/ }).click();
    await panel
      .dialog()
      .getByRole('button', { name: /^(Создать и связать|Create and link)$/ })
      .click();
    await proposal.getByText(/^(К статье привязано соглашение|An agreement is linked)$/).waitFor();
    await article.save();
    const saved = await app.strapi.documents('api::news-item.news-item').findOne({
      documentId: item.documentId,
      status: 'draft',
      populate: { agreements: { populate: { signatories: { populate: { person: true } } } } },
    });
    expect(saved?.agreements).toHaveLength(1);
    expect(saved?.agreements?.[0]?.signatories?.map((one: { person?: { documentId?: string } }) => one.person?.documentId)).toEqual([
      ids.anna,
      ids.boris,
    ]);
    await article.open(item.documentId);
    await proposal.getByText(/^(К статье привязано соглашение|An agreement is linked)$/).waitFor();
  });
});
