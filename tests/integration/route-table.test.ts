import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { describeRoutes, routeRows, type RouteRow } from '../support/route-table';

const TABLE = path.resolve(__dirname, '../../docs/route-table.md');

let app: RunningStrapi;
let rows: RouteRow[];

beforeAll(async () => {
  app = await bootStrapi();
  rows = await routeRows(app.strapi);
});

afterAll(() => app.stop());

it('is the table in docs/route-table.md (npm run route-table)', async () => {
  const table = describeRoutes(rows);
  if (process.env.UPDATE_ROUTE_TABLE === '1') await writeFile(TABLE, table);
  expect(table).toBe(await readFile(TABLE, 'utf8'));
});

it('holds every route that the server has', () => {
  const served = app.strapi.server
    .listRoutes()
    .flatMap(({ methods, path: route }) =>
      methods.filter((method: string) => method !== 'HEAD').map((method: string) => `${method} ${route}`),
    );
  const known = new Set(rows.flatMap(({ method, path: route }) => (method === 'ALL' ? METHODS : [method]).map((one) => `${one} ${route}`)));
  const strange = served.map((line) => line.replace(/(.)\/$/, '$1')).filter((line) => !known.has(line) && !OF_THE_SERVER.test(line));
  expect([...new Set(strange)]).toEqual([]);
});

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Static files, the reader, the health check, and what Strapi answers outside of its routers. */
const OF_THE_SERVER = /^[\w-]+ (|\/\(\(\?!uploads\/\)\.\+\)|\/_health|\/uploads\/.*|\/admin.*|\/\(\.\*\)|\/openapi.*|\(\.\*\))$/;

it('is true: the public is refused where it says so', async () => {
  const closed = rows.filter(({ isContentApi, roles, method }) => isContentApi && roles[0] !== 'yes' && method !== 'ALL');
  expect(closed.length).toBeGreaterThan(30);
  const answers: string[] = [];
  for (const { method, path: route } of closed) {
    const address = route.replace(/\(.*\)/, '').replace(/:\w+/g, '1');
    const { status } = await app.request[method.toLowerCase() as 'get'](address).send();
    if (![401, 403, 404].includes(status)) answers.push(`${method} ${route} → ${status}`);
  }
  expect(answers).toEqual([]);
});
