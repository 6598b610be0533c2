import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { BrowserContextOptions } from 'playwright-core';

import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { createPublishedNewsItem, publishNewsItem } from '../support/factories';
import { fillArchive, ORDINARY_NEWS, type Archive } from './reader/archive';
import { layoutShiftOf, seriousProblemsOf, watchLayoutShift } from './reader/page-measures';
import { ReaderSite } from './reader/reader-site';

const ASSETS = join(__dirname, '../../public/reader-assets');

let app: RunningStrapi;
let browser: TestBrowser;
let archive: Archive;
/** The path of the article with everything on it. */
let article = '';

const visit = async (options?: BrowserContextOptions): Promise<ReaderSite> => new ReaderSite(await browser.newPage(options), app.url);

beforeAll(async () => {
  app = await bootStrapi({ listen: true });
  archive = await fillArchive(app.strapi);
  article = `/ru/news/${archive.article}`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

describe('a visitor', () => {
  it('comes to the front page, narrows it down and turns over', async () => {
    const site = await visit();
    await site.open('/');
    expect(site.page.url()).toBe(`${app.url}/ru`);
    expect(await site.cards.first().textContent()).toBe('Завод и комитет договорились о маршруте');

    await site.follow(site.page.getByRole('link', { name: 'Страница 2' }));
    const onFirst = 19;
    expect(await site.cards.count()).toBe(ORDINARY_NEWS + 1 - onFirst);

    await site.open('/ru');
    await site.filterBy('Тема', `Туризм (${ORDINARY_NEWS / 4})`);
    expect(new URL(site.page.url()).search).toBe(`?topic=${archive.rareTopic}`);
    expect(await site.cards.count()).toBe(ORDINARY_NEWS / 4);
    await site.removeFilter('Туризм');
    expect(new URL(site.page.url()).search).toBe('');
  });

  it('reads an article with all its blocks', async () => {
    const site = await visit();
    await site.open(article);
    expect(await site.page.getByRole('heading', { level: 1 }).textContent()).toBe('Завод и комитет договорились о маршруте');
    expect(await site.page.getByText('Стороны <договорились>.').count()).toBe(1);
    expect(await site.page.getByText('Музей завода').count()).toBe(1);
    const participants = site.block('Участники');
    expect(
      await participants
        .getByRole('listitem')
        .filter({ has: site.page.getByRole('link', { name: 'Пётр Лугов' }) })
        .innerText(),
    ).toContain('подписант соглашения');
    expect(await participants.getByText('и другие').count()).toBe(1);
    expect(await site.block('Соглашение о маршруте').getByText('Обучение проводников').count()).toBe(1);
    expect(await site.block('Фотографии').getByRole('figure').count()).toBe(archive.photos);
    expect(await site.block('Поделиться').getByRole('link').count()).toBe(5);
    expect(await site.block('Другие новости').getByRole('article').count()).toBe(6);
  });

  it('goes on to the people, organisations and agreements of the article', async () => {
    const site = await visit();
    await site.open(article);
    await site.follow(site.block('Участники').getByRole('link', { name: 'Пётр Лугов' }));
    expect(await site.page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Пётр Андреевич\s+Лугов/);
    expect(await site.page.getByText('май 2023 — по настоящее время').count()).toBe(1);
    await site.follow(site.page.getByRole('main').getByRole('link', { name: 'Завод «Вектор»' }).first());
    expect(await site.heading('Завод «Вектор»').count()).toBe(1);
    await site.follow(site.page.getByRole('link', { name: 'Все соглашения организации' }));
    expect(await site.cards.allTextContents()).toEqual(['Соглашение о маршруте', 'Меморандум о песке']);
    await site.filterBy('Состояние', 'Срок истёк');
    expect(await site.cards.allTextContents()).toEqual(['Меморандум о песке']);
  });

  it('changes the language where there is a translation', async () => {
    const site = await visit();
    await site.open(article);
    await site.follow(site.page.getByRole('link', { name: 'English' }));
    expect(new URL(site.page.url()).pathname).toMatch(/^\/en\/news\/a-route/);
    expect(await site.heading('Participants').count()).toBe(1);
    expect(await site.page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('turns over the photos by keyboard and gets the focus back', async () => {
    const site = await visit();
    await site.open(article);
    await site.photo(1).focus();
    await site.page.keyboard.press('Enter');
    const counter = site.viewer.getByText(/^Фото \d/);
    expect(await counter.textContent()).toBe('Фото 1 из 4');
    await site.page.keyboard.press('ArrowLeft');
    expect(await counter.textContent()).toBe('Фото 4 из 4');
    expect(await site.viewer.getByText('Снимок 4').count()).toBe(1);
    expect(await site.viewer.getByRole('img', { name: 'Цех 4' }).count()).toBe(1);
    await site.page.keyboard.press('Home');
    await site.viewer.getByRole('button', { name: 'Вперёд' }).click();
    expect(await counter.textContent()).toBe('Фото 2 из 4');
    await site.page.keyboard.press('Escape');
    await site.viewer.waitFor({ state: 'hidden' });
    expect(await site.photo(2).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('skips to the content with the first key', async () => {
    const site = await visit();
    await site.open('/ru');
    await site.page.keyboard.press('Tab');
    await site.page.keyboard.press('Enter');
    expect(await site.page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('reads everything without a script', async () => {
    const site = await visit({ javaScriptEnabled: false });
    await site.open(article);
    expect(await site.block('Фотографии').getByRole('figure').count()).toBe(archive.photos);
    expect(await site.page.getByRole('button', { name: 'Скопировать ссылку' }).isVisible()).toBe(false);
  });

  it('is led on from an old address to the present one', async () => {
    const site = await visit();
    const moved = await createPublishedNewsItem(app.strapi, { title: 'Переехавшая новость', date: '2023-02-01T09:00:00.000Z' });
    const news = app.strapi.documents('api::news-item.news-item');
    await news.update({ documentId: moved.documentId, locale: 'ru', data: { slug: 'novyj-adres' } as never });
    await publishNewsItem(app.strapi, moved);
    await site.open(`/ru/news/${moved.slug}`);
    expect(new URL(site.page.url()).pathname).toBe('/ru/news/novyj-adres');
    expect(await site.heading('Переехавшая новость').count()).toBe(1);
  });

  it('is told what is not there, and what is no longer', async () => {
    const site = await visit();
    expect((await site.open('/ru/news/nowhere'))?.status()).toBe(404);
    expect(await site.heading('Такой страницы нет').count()).toBe(1);
    const withdrawn = await createPublishedNewsItem(app.strapi, { title: 'Снятая новость', date: '2023-01-01T09:00:00.000Z' });
    expect((await site.open(`/ru/news/${withdrawn.slug}`))?.status()).toBe(200);
    await app.strapi.documents('api::news-item.news-item').delete({ documentId: withdrawn.documentId, locale: '*' });
    expect((await site.open(`/ru/news/${withdrawn.slug}`))?.status()).toBe(410);
    expect(await site.heading('Материал снят').count()).toBe(1);
  });
});

describe('a shared link', () => {
  it('shows picture and title', async () => {
    const site = await visit();
    const metadata = await site.metadata(article);
    expect(metadata).toMatchObject({
      'og:title': 'Завод и комитет договорились о маршруте',
      'og:type': 'article',
      description: 'Летом по цехам пойдут первые экскурсии.',
      'twitter:card': 'summary_large_image',
    });
    const image = new URL(metadata['og:image'] ?? '');
    expect((await app.request.get(image.pathname)).type).toMatch(/^image\//);
  });
});

describe('the figures', () => {
  const pages = () => [
    '/ru',
    `/ru?topic=${archive.rareTopic}`,
    article,
    '/en',
    '/ru/people',
    `/ru/people/${archive.person}`,
    '/ru/organisations',
    '/ru/agreements',
    '/ru/news/nowhere',
  ];

  it.each([
    ['light', 1440],
    ['dark', 1024],
    ['light', 360],
  ] as const)(
    'no serious finding of axe, no layout shift, no foreign request, nothing wider than the window: %s, %i px',
    async (colorScheme, width) => {
      const look = async (path: string): Promise<void> => {
        // The pages allow no script but their own, so axe could not run on them.
        const site = await visit({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
        await watchLayoutShift(site.page);
        const foreign: string[] = [];
        site.page.on('request', (request) => {
          if (!request.url().startsWith(app.url)) foreign.push(request.url());
        });
        await site.open(path);
        const { score, moved } = await layoutShiftOf(site.page);
        expect([path, score > 0.005 ? moved : []]).toEqual([path, []]);
        expect([path, await seriousProblemsOf(site.page)]).toEqual([path, []]);
        expect([path, foreign]).toEqual([path, []]);
        const isTooWide = await site.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        expect([path, isTooWide]).toEqual([path, false]);
        await site.page.context().close();
      };
      // Most of a page's time is spent waiting for frames.
      const waiting = pages();
      const next = async (): Promise<void> => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await look(path);
      };
      await Promise.all([next(), next(), next()]);
    },
    180_000,
  );

  it('are taken with measures that see what is wrong', async () => {
    const { page } = await visit({ bypassCSP: true });
    await watchLayoutShift(page);
    await page.goto('data:text/html,<html lang="en"><title>Bad</title><main><h1>Heading</h1><p>Text</p><img src="data:image/gif,"></main>');
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      document.body.insertAdjacentHTML('afterbegin', '<div style="height:400px">Late</div>');
    });
    expect((await layoutShiftOf(page)).score).toBeGreaterThan(0.02);
    expect(await seriousProblemsOf(page)).toEqual([expect.stringMatching(/^image-alt: <img/)]);
  });

  it('sends at most 30 kB of script', () => {
    const { js } = JSON.parse(readFileSync(join(ASSETS, 'manifest.json'), 'utf8')) as { js: string };
    expect(gzipSync(readFileSync(join(ASSETS, js))).length).toBeLessThanOrEqual(30_000);
  });
});
