import type { Page } from 'playwright-core';

import { REFERENCE_SLUG, seedDemo } from '../../database/demo';
import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { ArticlePage } from './panel/article-page';
import { SignInPage } from './panel/sign-in-page';

const SEEDING = 300_000;
const PAGE = `/api/newsroom/news-items/${REFERENCE_SLUG}`;

describe('an editor changes the reference article', () => {
  let app: RunningStrapi;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    const port = await freePort();
    app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
    await seedDemo(app.strapi, { log: () => undefined });
    await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
    browser = await openBrowser();
    page = await browser.newPage();
  }, SEEDING);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('signs in, changes title and lead, publishes, and the API has both at once', async () => {
    const before = (await app.request.get(PAGE).expect(200)).body.data;
    await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);

    const article = new ArticlePage(page, app.url);
    await article.open(before.documentId);
    expect(await article.title.inputValue()).toBe(before.title);
    expect(await article.lead.inputValue()).toBe(before.lead);
    await article.title.fill('Отделения договорились о совместных экспедициях');
    await article.lead.fill('Встреча закончилась подписанием.');
    await article.publish();

    const after = (await app.request.get(PAGE).expect(200)).body.data;
    expect(after).toMatchObject({ title: 'Отделения договорились о совместных экспедициях', lead: 'Встреча закончилась подписанием.' });
    // Published before, so the address stays; and what was not touched stays as it was.
    expect(after).toMatchObject({
      slug: before.slug,
      bodyText: before.bodyText,
      participants: before.participants,
      agreements: before.agreements,
    });
  });
});
