import { fuzz } from '../fuzz/fuzz';
import { startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { createApiToken } from '../support/permissions';

/** `npm run test:fuzz` asks for more. */
const COUNT = Number(process.env.FUZZ_REQUESTS ?? 2_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

it.each(['the public', 'a token with full access'])(
  'answers whatever %s sends: no 5xx, within a second and a megabyte',
  async (who) => {
    const token = await createApiToken(routes.app.strapi, { type: 'full-access' });
    const headers: Record<string, string> = who === 'the public' ? {} : { Authorization: `Bearer ${token}` };
    const fuzzed = await fuzz(routes.app.url, who === 'the public' ? COUNT : COUNT / 4, SEED, headers);
    if (COUNT > 2_000) console.log(JSON.stringify(fuzzed, null, 2));
    expect(fuzzed.failing.slice(0, 10)).toEqual([]);
    expect(fuzzed.slow.slice(0, 10)).toEqual([]);
    expect(fuzzed.large).toEqual([]);
    expect(fuzzed.statuses[200]).toBeGreaterThan(0);
    await routes.get('news-items').expect(200);
  },
  60_000 + COUNT * 200,
);
