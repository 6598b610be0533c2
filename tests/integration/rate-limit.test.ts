import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive } from '../support/small-archive';

const PAGE = '/api/newsroom/news-items/vstrecha-na-zavode';

describe('the limit for each client', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi({ env: { NEWSROOM_RATE_LIMIT: '5', TRUST_PROXY: 'true', NEWSROOM_CACHE_TAG_HEADER: 'Surrogate-Key' } });
    await createSmallArchive(app.strapi);
  });

  afterAll(() => app?.stop());

  it('says how much is left, kept or made, and refuses in Strapi’s shape what is too much, for one client alone', async () => {
    const ask = (client: string) => app.request.get(PAGE).set('X-Forwarded-For', `198.51.100.1, ${client}`);
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await ask('192.0.2.1'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(answers[5]!.headers['retry-after']).toMatch(/^[1-9]\d?$/);
    expect(answers[5]!.body).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError', details: {} } });
    await ask('192.0.2.2').expect(200);
  });

  it('does not count the panel', async () => {
    const { headers } = await app.request.get('/admin/init');
    expect(headers['ratelimit-limit']).toBeUndefined();
  });

  it('leaves tags for caches on every answer, kept or made', async () => {
    const ask = async () => (await app.request.get(PAGE).set('X-Forwarded-For', '192.0.2.9').expect(200)).headers['surrogate-key'];
    const tags = await ask();
    const { documentId } = (await app.request.get(PAGE).set('X-Forwarded-For', '192.0.2.9')).body.data;
    expect(tags?.split(' ')).toEqual(expect.arrayContaining(['newsroom', documentId]));
    expect(await ask()).toBe(tags);
  });
});
