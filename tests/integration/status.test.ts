import type { Status } from '../../src/plugins/newsroom/shared/contracts/status';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { allQuiet } from '../support/endpoints';
import { createSmallArchive } from '../support/small-archive';

let app: RunningStrapi;
let admin: AdminSession;

beforeAll(async () => {
  app = await bootStrapi();
  await createSmallArchive(app.strapi);
  admin = await signInAsAdmin(app);
});

afterAll(() => app?.stop());

const status = async (): Promise<Status> => (await admin.get('/newsroom/status').expect(200)).body.data;

/** Looks until it is so; fails by the time limit of the test. */
const until = async (isSo: (state: Status) => boolean): Promise<Status> => {
  for (;;) {
    const state = await status();
    if (isSo(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

it('counts the answers that are kept against their room', async () => {
  await allQuiet(app.strapi, 60);
  const before = (await status()).answers;
  await app.request.get('/api/newsroom/news-items').expect(200);
  const after = (await status()).answers;
  expect(after.kept).toBe(before.kept + 1);
  expect(after.bytes).toBeGreaterThan(before.bytes);
  expect(after.room).toBe(200 * 1024 * 1024);
});

it('says who and what the directory index holds', async () => {
  const { directory } = await until((state) => state.directory !== null);
  expect(directory).toEqual({ persons: 2, organisations: 2, madeAt: expect.stringMatching(/^\d{4}-.*Z$/) });
});

it('says how far telling has come', async () => {
  // What is found at the start may be told between two questions.
  for (;;) {
    const { events } = await until((state) => state.events.waiting === 0 && state.events.told > 0);
    const { body } = await app.request.get('/api/newsroom/changes').expect(200);
    if (events.told !== body.data.length) continue;
    expect(events).toMatchObject({ waiting: 0, oldestWaiting: null });
    expect(events.lastTold).not.toBeNull();
    return;
  }
});

it('has the index of other news checked when asked to, and says how that ended', async () => {
  const before = await status();
  expect(before.otherNews).toMatchObject({ articles: 2, isBuilt: true });
  const { body } = await admin.post('/newsroom/status/other-news', { pass: 'check' }).expect(202);
  expect(body.data.otherNews.wanted ?? body.data.otherNews.running?.pass).toBe('check');
  const { otherNews } = await until(
    ({ otherNews: { wanted, running, last } }) =>
      wanted === null && running === null && last !== null && last.finishedAt > (before.otherNews.last?.finishedAt ?? ''),
  );
  expect(otherNews.last).toMatchObject({ pass: 'check', articles: 2, repaired: 0, mended: 0 });
  await admin.post('/newsroom/status/other-news', { pass: 'everything' }).expect(400);
});

it('is told to nobody whose role has no box for it', async () => {
  const author = await signInAsAdmin(app, { role: 'strapi-author', email: 'author@newsroom.example' });
  await author.get('/newsroom/status').expect(403);
  await author.post('/newsroom/status/other-news', { pass: 'check' }).expect(403);
  await app.request.get('/newsroom/status').expect(401);
});
