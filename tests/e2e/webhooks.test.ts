import type { Page } from 'playwright-core';

import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { editing, type Editing } from '../support/editing';
import { deliveriesTo, LOCAL_RECEIVERS, settled, until } from '../support/endpoints';
import { freePort } from '../support/free-port';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';
import { SignInPage } from './panel/sign-in-page';
import { WebhooksPage } from './panel/webhooks-page';

const ENDPOINT = 'plugin::newsroom.endpoint';

let app: RunningStrapi;
let browser: TestBrowser;
let page: Page;
let panel: WebhooksPage;
let edit: Editing;
let receiver: WebhookReceiver;
let id: number;

/** For whoever wants to see what the test sees: `SCREENSHOTS=folder`. */
const picture = async (name: string): Promise<void> => {
  if (process.env.SCREENSHOTS === undefined) return;
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
};

const sees = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
const publish = (title: string): Promise<string> => edit.create('news-item', { title }, { status: 'published', locale: 'ru' });
const home = (): Promise<unknown> => page.goto(`${app.url}/admin/`);

beforeAll(async () => {
  const port = await freePort();
  app = await bootStrapi({ panel: true, port, env: { ...LOCAL_RECEIVERS, PUBLIC_URL: `http://127.0.0.1:${port}` } });
  edit = editing(app.strapi);
  receiver = await startWebhookReceiver();
  await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
  browser = await openBrowser();
  page = await browser.newPage();
  await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
  panel = new WebhooksPage(page, app.url);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await receiver?.close();
});

it('says that nobody hears of the news, and refuses an address inside', async () => {
  await panel.open();
  await sees('Пока никто не оповещается.');
  await picture('1-empty');
  await panel.button('Добавить адрес').first().click();
  await panel.save('http://10.0.0.1/hook', 'Внутренний сервер');
  await panel
    .dialog()
    .getByText(/10\.0\.0\.1|публичн/)
    .last()
    .waitFor();
  await picture('2-refused');
  expect(await app.strapi.db.query(ENDPOINT).count()).toBe(0);
});

it('shows the key of a new endpoint once', async () => {
  await panel.save(receiver.url, 'Портал края');
  await sees('Он показывается один раз');
  await picture('3-secret');
  expect(await panel.takeSecret()).toMatch(/^whsec_/);
  await panel.endpoint(receiver.url).getByText('Ещё ничего не отправлено').waitFor();
  await panel.open();
  await panel.endpoint(receiver.url).waitFor();
  expect(await page.content()).not.toContain('whsec_');
  id = Number((await app.strapi.db.query(ENDPOINT).findMany({}))[0].id);
});

it('sends a test, and says what came of it', async () => {
  await panel.button('Проверить').click();
  await sees('Проверка дошла');
  receiver.answerWith(500);
  await panel.button('Проверить').click();
  await panel.endpoint(receiver.url).getByText('ответ 500').first().waitFor();
  await picture('4-test');
  receiver.answerWith(204);
  await panel.button(/^Повторить 1 неудачную/).click();
  await settled(app.strapi, id);
});

it('logs every delivery with its attempts, by search and filters', async () => {
  receiver.answerWith((request, response) => void response.writeHead(request.body.includes('упрямая') ? 422 : 204).end('Так нельзя.'));
  const stubborn = await publish('Новость упрямая');
  await publish('Новость обычная');
  await edit.update('news-item', stubborn, { lead: 'Снова упрямая.' }, { locale: 'ru' });
  await edit.publish(stubborn, { locale: 'ru' });
  const rows = await until(
    () => deliveriesTo(app.strapi, id),
    (all) => all.length === 5 && all.some(({ refusals }) => refusals > 0),
  );
  // Nothing is sent by itself while the log is looked at.
  const failing = rows.find(({ target, state }) => target === stubborn && state === 'failing');
  const dueAt = new Date(Date.now() + 3_600_000).toISOString();
  await app.strapi.db.query('plugin::newsroom.delivery').update({ where: { id: failing?.id }, data: { dueAt } });
  await panel.open('?tab=log');
  await panel.row('Новость обычная').getByText('Доставлено').waitFor();
  await panel.row('Новость упрямая').getByText('Ждёт предыдущего').waitFor();
  await picture('5-log');
  await panel.choose('Состояние', 'Не удалось, повторим');
  await panel.row('Новость обычная').waitFor({ state: 'detached' });
  await panel.row('Новость упрямая').getByText('ответ 422').waitFor();
  await panel.row('Новость упрямая').getByText('ещё раз').waitFor();
  await panel.button('Новость упрямая').click();
  await panel.dialog().getByText('Так нельзя.').first().waitFor();
  await panel.dialog().getByText('Что отправляется').waitFor();
  expect(await panel.dialog().textContent()).not.toContain('v1,');
  await picture('6-attempts');
  await panel.dialog().getByRole('button', { name: 'Закрыть' }).last().click();
  await panel.open('?tab=log&search=%D0%BE%D0%B1%D1%8B%D1%87%D0%BD%D0%B0%D1%8F');
  await panel.row('Новость обычная').waitFor();
  expect(await panel.row('Новость упрямая').count()).toBe(0);
  await panel.open('?tab=log&type=person.updated');
  await sees('Под эти условия ничего не подходит.');
});

it('tells on the home page what does not arrive, and sends it again in one step', async () => {
  const dead = { state: 'dead', dueAt: null, endedAt: new Date().toISOString() };
  await app.strapi.db.query('plugin::newsroom.delivery').updateMany({ where: { endpointId: id, state: 'failing' }, data: dead });
  await home();
  await sees('Не доставлено и больше не отправляется: 1 событие');
  await picture('7-widget-alarming');
  await panel.open();
  await panel.endpoint(receiver.url).getByText('Не доставлено и больше не отправляется: 1 событие').waitFor();
  await panel
    .endpoint(receiver.url)
    .getByText(/1 событие ждёт/)
    .waitFor();
  await panel.endpoint(receiver.url).getByText('Не доставлено', { exact: true }).waitFor();
  await picture('8-dead');
  receiver.answerWith(204);
  await panel.button(/^Повторить 1 неудачную/).click();
  const rows = await settled(app.strapi, id);
  expect(rows.filter(({ state }) => state === 'dead')).toEqual([]);
  await home();
  await sees('Все события доставлены.');
  await picture('9-widget-quiet');
});

it('says since when a receiver is down, and sends one message again by hand', async () => {
  const later = new Date(Date.now() + 200_000).toISOString();
  const data = { downSince: new Date().toISOString(), notBefore: later, failures: 9, lastFailure: 'timeout', lastFailureAt: later };
  await app.strapi.db.query(ENDPOINT).update({ where: { id }, data });
  await publish('Новость в темноту');
  await until(
    () => deliveriesTo(app.strapi, id),
    (rows) => rows.some(({ state }) => state === 'pending'),
  );
  await panel.open();
  await panel.endpoint(receiver.url).getByText('Не отвечает', { exact: true }).waitFor();
  await panel.endpoint(receiver.url).getByText('Следующая попытка').waitFor();
  await picture('10-down');
  await panel.open('?tab=log');
  await panel.row('Новость в темноту').getByRole('button', { name: 'Повторить' }).click();
  await settled(app.strapi, id);
  await panel.row('Новость в темноту').getByText('Доставлено').waitFor();
});

it('sends everything since a day once more', async () => {
  const before = receiver.requests.length;
  await panel.open();
  await panel.button('Повторить с…').click();
  await panel.dialog().getByLabel('День').focus();
  // The calendar opens, and the day is today's or a week ago.
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await picture('11-replay');
  await panel.button('Отправить снова').click();
  await sees('Отправляются снова: 4 события');
  await receiver.received(before + 4);
});

it('replaces a key while the old one signs along', async () => {
  await panel.open();
  await panel.button('Новый ключ').click();
  await panel.button(/^(Подтвердить|Confirm)$/).click();
  expect(await panel.takeSecret()).toMatch(/^whsec_/);
  await panel.button('Проверить').click();
  await sees('Проверка дошла');
  expect(String(receiver.requests.at(-1)?.headers['webhook-signature']).split(' ')).toHaveLength(2);
});

it('knows a receiver that is gone, speaks English, and removes an endpoint', async () => {
  receiver.answerWith(410);
  await panel.open();
  await panel.button('Проверить').click();
  await panel.endpoint(receiver.url).getByText('Закрыт (410)').waitFor();
  await picture('12-gone');
  await app.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage: 'en' } });
  await page.evaluate(`localStorage.setItem('strapi-admin-language', 'en')`);
  await panel.open();
  await page.getByRole('heading', { name: 'Webhooks', level: 1 }).waitFor();
  expect(await page.getByRole('main').textContent()).not.toMatch(/webhooks\.\w|Адреса/);
  await panel.button('Remove').click();
  await panel.button('Confirm').click();
  await panel.endpoint(receiver.url).waitFor({ state: 'detached' });
  expect(await app.strapi.db.query(ENDPOINT).count()).toBe(0);
});
