/**
 * An editor looks at a draft as readers would see it, by Strapi's own button. What such an address opens besides: nothing. Then the editor
 * changes an article that readers have.
 */
import type { Page } from 'playwright-core';

import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { createAgreement, createNewsItem, createPerson, createPublishedNewsItem, type Created } from '../support/factories';
import { freePort } from '../support/free-port';
import { ArticlePage } from './panel/article-page';
import { PreviewPage } from './panel/preview-page';
import { SignInPage } from './panel/sign-in-page';

const PAGES = '/api/newsroom/news-items';

let app: RunningStrapi;
let browser: TestBrowser;
let page: Page;
let draft: Created;
let other: Created;
let address: URL;

beforeAll(async () => {
  const port = await freePort();
  app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
  draft = await createNewsItem(app.strapi, { title: 'Мост откроют весной', slug: 'most-otkroyut-vesnoy' });
  other = await createPublishedNewsItem(app.strapi, { title: 'Мост строят', slug: 'most-stroyat' });
  await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
  browser = await openBrowser();
  page = await browser.newPage();
  await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** The API path behind an address of the reader. */
const asked = (slug: string, search: string): string => `${PAGES}/${slug}?locale=ru&${search.replace('?', '')}`;

it('shows the draft in the frame, with the word that nobody else sees it', async () => {
  await new ArticlePage(page, app.url).open(draft.documentId);
  const preview = new PreviewPage(page);
  await preview.open();
  expect(await preview.headline()).toBe('Мост откроют весной');
  expect(await preview.banner.innerText()).toContain('Это черновик');
  address = await preview.address();
  expect(address.searchParams.get('preview')).toContain(draft.documentId);
});

it('keeps it from everybody without that address', async () => {
  const unknown = await app.request.get(`${PAGES}/nobody-knows-this`);
  const without = await app.request.get(`${PAGES}/${draft.slug}`);
  expect({ status: without.status, text: without.text }).toEqual({ status: 404, text: unknown.text });

  const { headers, body } = await app.request.get(asked(draft.slug, address.search)).expect(200);
  expect(headers['cache-control']).toBe('private, no-store');
  expect(body.data.title).toBe('Мост откроют весной');
  const again = await app.request.get(`${PAGES}/${draft.slug}`);
  expect(again.text).toBe(unknown.text);
});

it('opens no other document with it, nor with what was made of it', async () => {
  const unknown = await app.request.get(`${PAGES}/nobody-knows-this`);
  const token = address.searchParams.get('preview') ?? '';
  const [document = '', locale = '', until = '', signature = ''] = token.split('.');
  const forged = [
    [document, locale, String(Number(until) + 3_600), signature],
    [other.documentId, locale, until, signature],
    [document, locale, until, signature.split('').reverse().join('')],
  ].map((parts) => parts.join('.'));
  for (const [slug, wrong] of [[other.slug, token], ...forged.map((one) => [draft.slug, one])] as const) {
    const { status, text, headers } = await app.request.get(asked(slug, `preview=${wrong}`));
    expect({ status, text }).toEqual({ status: 404, text: unknown.text });
    expect(headers['cache-control']).toBe('private, no-store');
  }
});

it('shows the editor’s next words at once to whoever has the address, and leaves no trace for search engines', async () => {
  const item = app.strapi.documents('api::news-item.news-item');
  await item.update({ documentId: draft.documentId, locale: 'ru', data: { lead: 'Движение начнётся в марте.' } as never });
  const colleague = await browser.newPage();
  await colleague.goto(address.href);
  expect(await colleague.getByText('Движение начнётся в марте.').count()).toBe(1);
  expect(await colleague.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
});

it('has what an editor publishes at once, and the rest of the article as it was', async () => {
  const { documentId: person } = await createPerson(app.strapi);
  const { documentId: agreement } = await createAgreement(app.strapi);
  const values = { participants: [{ person, name: 'Аркадий Лукошкин' }], agreements: [agreement], lead: 'Опоры готовы.' };
  const { documentId, slug } = await createPublishedNewsItem(app.strapi, { title: 'Мост построили', ...values });
  const published = async () => (await app.request.get(`${PAGES}/${slug}`).expect(200)).body.data;
  const before = await published();
  expect([before.participants, before.agreements].map(({ length }) => length)).toEqual([1, 1]);

  const article = new ArticlePage(page, app.url);
  await article.open(documentId);
  expect([await article.title.inputValue(), await article.lead.inputValue()]).toEqual([before.title, before.lead]);
  await article.title.fill('Мост открыли');
  await article.lead.fill('Первый трамвай прошёл утром.');
  await article.publish();
  const { bodyText, participants, agreements } = before;
  expect(await published()).toMatchObject({
    title: 'Мост открыли',
    lead: 'Первый трамвай прошёл утром.',
    // Published before, so the address stays.
    slug,
    bodyText,
    participants,
    agreements,
  });
});
