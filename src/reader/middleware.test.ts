import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

import Koa from 'koa';
import supertest from 'supertest';

import { ANSWERS, HOSTILE } from '../../tests/fixtures/reader/answers';
import { ORIGIN } from '../../tests/fixtures/reader/records';
import { readerMiddleware } from './middleware';

const STATUSES: Readonly<Record<string, number>> = { gone: 410, closed: 403, many: 429, broken: 500, wrong: 400 };
const errors: unknown[] = [];
const asked: string[] = [];

/** The reader before an API of the sample answers. */
function site(): supertest.Agent {
  const app = new Koa();
  const server = createServer((request, response) => void app.callback()(request, response));
  const assets = { css: '/reader-assets/reader.css', js: '/reader-assets/reader.js', icon: null };
  const file = { type: 'text/css', body: Buffer.from('body{}'), gzipped: gzipSync('body{}') };
  app.use(
    readerMiddleware({
      server,
      site: { name: 'Вестник', origin: ORIGIN, timeZone: 'Europe/Moscow', assets },
      files: new Map([['reader.css', file]]),
      defaultLocale: 'ru',
      onError: (error) => errors.push(error),
    }),
  );
  app.use((ctx) => {
    asked.push(ctx.path + ctx.search);
    const slug = ctx.path.slice(ctx.path.lastIndexOf('/') + 1);
    ctx.status = STATUSES[slug] ?? (ANSWERS[ctx.path] ? 200 : 404);
    ctx.body = slug === 'garbled' ? 'no JSON' : (ANSWERS[ctx.path] ?? { data: null });
    if (slug === 'garbled') ctx.status = 200;
    if (slug === 'moved') ctx.redirect('/api/newsroom/news-items/o-marshrute?locale=ru');
  });
  return supertest(server);
}

const request = site();

beforeEach(() => {
  errors.length = 0;
  asked.length = 0;
});

describe('readerMiddleware', () => {
  it.each([
    ['/ru', 200, 'Последние новости'],
    ['/en', 200, 'Latest news'],
    ['/ru?topic=turizm&region=ozyornaya-oblast&from=2025-01-01', 200, 'Тема'],
    ['/ru/news/o-marshrute', 200, 'Завод и комитет по туризму договорились'],
    ['/ru/people', 200, 'Лугов Пётр Андреевич'],
    ['/ru/people/lugov', 200, 'главный инженер'],
    ['/ru/people/lugov?page=2', 200, 'Страница 1'],
    ['/ru/organisations', 200, 'Предприятие'],
    ['/ru/organisations/zavod-vektor', 200, 'vektor.example'],
    ['/ru/agreements', 200, 'Многостороннее соглашение'],
    ['/ru/agreements?party=zavod-vektor&state=in-force', 200, 'Убрать условие: Завод «Вектор»'],
    ['/ru/agreements/o-turistskom-marshrute', 200, 'экскурсии по действующему производству'],
    ['/ru/news/nowhere', 404, 'Такой страницы нет'],
    ['/en/nowhere', 404, 'There is no such page'],
    ['/ru/news/gone', 410, 'Материал снят'],
    ['/ru/news/closed', 403, 'Страница закрыта'],
    ['/ru/news/wrong', 400, 'Непонятный запрос'],
    ['/ru/news/many', 429, 'Слишком много запросов'],
    ['/ru/news/broken', 503, 'Не получилось загрузить'],
    ['/ru/people/garbled', 503, 'Не получилось загрузить'],
  ])('%s → %i', async (path, status, text) => {
    const answer = await request.get(path);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('text/html');
    expect(answer.text).toContain(text);
    expect(answer.text.match(/<h1/g)).toHaveLength(1);
  });

  it('tells unexpected failures and no others', async () => {
    await request.get('/ru/news/nowhere');
    expect(errors).toHaveLength(0);
    await request.get('/ru/people/garbled');
    expect(errors).toHaveLength(1);
  });

  it('makes an article of one request', async () => {
    await request.get('/ru/news/o-marshrute?utm_source=mail');
    expect(asked).toEqual(['/api/newsroom/news-items/o-marshrute?locale=ru']);
  });

  it('gives crawlers the picture, the title and the data of the article', async () => {
    const { text } = await request.get('/ru/news/o-marshrute');
    expect(text).toContain('<title>Завод и комитет договорились о маршруте — Вестник</title>');
    expect(text).toContain(`<meta property="og:image" content="${ORIGIN}/uploads/1-1600x1067.jpg">`);
    expect(text).toContain('<meta property="article:tag" content="&quot;Берег&quot;">');
    expect(text).toContain(`<link rel="canonical" href="${ORIGIN}/ru/news/o-marshrute">`);
    expect(text).toContain(`<link rel="alternate" hreflang="en" href="${ORIGIN}/en/news/on-the-route">`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ headline: HOSTILE });
  });

  it.each(['/ru', '/ru/news/o-marshrute', '/ru/people/lugov', '/ru?topic=%3Cscript%3Ealert(1)', '/ru/%3Cscript%3E'])(
    'writes no foreign markup: %s',
    async (path) => {
      const { text } = await request.get(path);
      expect(text).not.toMatch(/<script>|javascript:/);
    },
  );

  it.each([
    ['/', 302, '/ru'],
    ['/ru/', 301, '/ru'],
    ['/ru/news/moved', 301, '/ru/news/o-marshrute'],
  ])('%s → %i %s', async (path, status, location) => {
    const answer = await request.get(path);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  it('answers 304 where nothing has changed', async () => {
    const first = await request.get('/ru');
    const second = await request.get('/ru').set('If-None-Match', first.headers.etag ?? '');
    expect([first.status, second.status, second.text]).toEqual([200, 304, '']);
  });

  it('allows no script and no page but its own', async () => {
    const policy = (await request.get('/ru')).headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none'");
  });

  it.each([
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('serves its files for ever, accepting %s', async (accepted, encoding) => {
    const answer = await request.get('/reader-assets/reader.css').set('Accept-Encoding', accepted);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it.each(['/api/x', '/admin', '/uploads/a.jpg', '/reader-assets/other.css', '/de'])('lets %s pass', async (path) => {
    expect((await request.get(path)).type).toBe('application/json');
  });

  it('lets other methods pass', async () => {
    expect((await request.post('/ru')).type).toBe('application/json');
  });
});
