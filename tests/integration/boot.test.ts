import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';

describe('a first start', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi({ emptyDatabase: true });
  });

  afterAll(() => app.stop());

  it('has the newsroom plugin, server half and all', () => {
    expect(app.strapi.plugin('newsroom')).toBeDefined();
    expect(app.strapi.plugin('newsroom').routes).toHaveProperty('content-api');
  });

  it('speaks Russian by default, and English', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    expect(await locales.getDefaultLocale()).toBe('ru');
    expect((await locales.find()).map((locale: { code: string }) => locale.code)).toEqual(['ru', 'en']);
  });

  it('answers that it is well', async () => {
    await app.request.get('/_health').expect(204);
  });

  it('lets the public read topics, and nobody write them', async () => {
    await app.request.get('/api/topics').expect(200);
    await app.request
      .post('/api/topics')
      .send({ data: { name: 'Экономика' } })
      .expect(403);
  });

  it('refuses a parameter that it does not know', async () => {
    const { body } = await app.request.get('/api/topics?colour=red').expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
  });
});
