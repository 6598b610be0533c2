/** Every operator on every field, every sort key and every path: what the grammar allows, the database understands. */
import fc from 'fast-check';

import { configSchema } from '../../src/plugins/newsroom/server/src/config/schema';
import { TYPE_NAMES } from '../../src/plugins/newsroom/server/src/content-model/model';
import { createNames } from '../../src/plugins/newsroom/server/src/content-model/names';
import type { TypeName } from '../../src/plugins/newsroom/server/src/content-model/types';
import type { FieldKind } from '../../src/plugins/newsroom/server/src/core-routes/grammar';
import { OPERATORS } from '../../src/plugins/newsroom/server/src/core-routes/parse-operand';
import { sortKeysOf } from '../../src/plugins/newsroom/server/src/core-routes/parse-sort';
import { resolveGrammar, type ResolvedShape } from '../../src/plugins/newsroom/server/src/core-routes/resolve-grammar';
import { startCoreRoutes, type CoreRoutes } from '../support/core-routes';

const PATHS: Record<TypeName, string> = {
  newsItem: 'news-items',
  person: 'persons',
  position: 'positions',
  organisation: 'organisations',
  agreement: 'agreements',
  topic: 'topics',
  region: 'regions',
};
const VALUES: Record<FieldKind, [string, string]> = {
  text: ['Форум', 'ö%_\\\'"'],
  word: ['forum', '-'],
  day: ['2025-05-17', '2025-05-18'],
  partialDate: ['2025', '2025-05'],
  instant: ['2025-05-17', '2025-05-17T12:00:00.000Z'],
  flag: ['true', 'false'],
  shown: ['', ''],
};
const names = createNames(configSchema.parse({}));
const grammarOf = (type: TypeName) => resolveGrammar(names, type, new Set(TYPE_NAMES));
const written = (parameters: ReadonlyArray<readonly [string, string]>): string =>
  parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

const everyOperator = (field: string, kind: FieldKind): Array<[string, string]> =>
  OPERATORS[kind].flatMap((operator, index): Array<[string, string]> => {
    const name = `filters[$or][${index}][${field}][${operator}]`;
    const [one, other] = VALUES[kind];
    if (operator === '$null' || operator === '$notNull') return [[name, 'true']];
    return operator === '$in' || operator === '$notIn' || operator === '$between'
      ? [
          [`${name}[0]`, one],
          [`${name}[1]`, other],
        ]
      : [[name, other]];
  });

describe.each(TYPE_NAMES)('%s', (type) => {
  const grammar = grammarOf(type);

  it('is filtered by every operator of every field', async () => {
    for (const [name, { kind }] of [['documentId', { kind: 'word' }] as const, ...grammar.fields]) {
      if (OPERATORS[kind].length === 0) continue;
      const { body } = await routes.get(`${PATHS[type]}?${written(everyOperator(name, kind))}`).expect(200);
      expect(Array.isArray(body.data)).toBe(true);
    }
  });

  it('is filtered by every relation, and ordered by every key both ways', async () => {
    for (const path of grammar.relations.keys()) {
      const steps = path
        .split('.')
        .map((step) => `[${step}]`)
        .join('');
      const query = written([
        [`filters[$or][0]${steps}[slug]`, 'x'],
        [`filters[$or][1][$not]${steps}[documentId][$in][0]`, 'y'],
      ]);
      await routes.get(`${PATHS[type]}?${query}`).expect(200);
    }
    for (const key of sortKeysOf(grammar).keys()) await routes.get(`${PATHS[type]}?sort=${key}:desc`).expect(200);
    for (const key of sortKeysOf(grammar).keys()) await routes.get(`${PATHS[type]}?sort[0]=${key}`).expect(200);
  });

  it('shows every path', async () => {
    const pathsIn = ({ paths }: ResolvedShape, prefix = ''): string[] =>
      [...paths].flatMap(([name, { shape }]) => [prefix + name, ...(shape === null ? [] : pathsIn(shape, `${prefix}${name}.`))]);
    for (const populate of ['', ...pathsIn(grammar).map((path) => `populate=${path}`)]) {
      await routes.get(`${PATHS[type]}?${populate}&pagination[pageSize]=10`).expect(200);
    }
  });
});

it('answers 200, 400 or 404 to whatever is asked', async () => {
  const word = fc.constantFrom(
    'filters',
    'sort',
    'fields',
    'populate',
    'pagination',
    'title',
    'slug',
    'date',
    'topics',
    'person',
    '$or',
    '$not',
    '$in',
    '$gt',
    '0',
    '',
    '__proto__',
  );
  const value = fc.oneof(
    word,
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom('*', 'true', '2025-05-17', '\u0000', '%', '1e9', '-1'),
  );
  const pair = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), value)
    .map(([[first = '', ...rest], given]) => `${first}${rest.map((step) => `[${step}]`).join('')}=${encodeURIComponent(given)}`);
  const request = fc.tuple(
    fc.constantFrom(...Object.values(PATHS)),
    fc.constantFrom('', '/x', '/%00', '/%F0%9F%98%80'),
    fc.array(pair, { maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(request, async ([path, document, pairs]) => {
      const { status } = await routes.get(`${path}${document}?${pairs.join('&')}`);
      expect([200, 400, 404]).toContain(status);
    }),
    { numRuns: 200 },
  );
});
