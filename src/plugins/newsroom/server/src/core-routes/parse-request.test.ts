import fc from 'fast-check';

import { TYPE_NAMES } from '../content-model/model';
import { GRAMMAR } from './grammar';
import { grammarOf } from './grammar.test-support';
import { LIMITS } from './limits';
import { parseDocumentRequest, parseListRequest, parseWriteRequest } from './parse-request';
import type { Selection } from './parse-selection';

const news = grammarOf('newsItem');
const tree = ({ paths }: Selection): object =>
  Object.fromEntries([...paths].map(([name, { selection }]) => [name, selection === null ? true : tree(selection)]));
const accepted = (queryString: string, grammar = news) => {
  const { request, problems } = parseListRequest(grammar, queryString);
  expect(problems).toEqual([]);
  return request;
};

describe('populate', () => {
  it.each([
    ['populate=topics', { topics: {} }],
    ['populate=topics,regions', { topics: {}, regions: {} }],
    ['populate[0]=topics&populate[1]=photos.image', { topics: {}, photos: { image: true } }],
    ['populate[]=participants.person.portrait', { participants: { person: { portrait: true } } }],
    ['populate[topics]=true', { topics: {} }],
    ['populate[topics]=false', {}],
    ['populate[photos][populate]=*', { photos: { image: true, people: {} } }],
    ['populate[photos][populate][people][fields]=slug', { photos: { people: {} } }],
    [
      'populate[agreements][populate][parties][populate][organisation][populate]=logo',
      { agreements: { parties: { organisation: { logo: true } } } },
    ],
    ['populate=otherNews', { otherNews: true }],
  ])('understands %s', (queryString, expected) => {
    expect(tree(accepted(queryString).selection)).toEqual(expected);
  });

  it('takes * for every path of the level but other news', () => {
    const paths = [...accepted('populate=*').selection.paths.keys()];
    expect(paths).toEqual(Object.keys(GRAMMAR.newsItem.populate).filter((path) => path !== 'otherNews'));
  });

  it.each([
    'populate=pinnedNews',
    'populate=excludedNews',
    'populate=createdBy',
    'populate=photos.image.related',
    'populate=photos.image.folder',
    'populate[photos][populate][image][populate]=related',
    'populate[photos][populate][image][fields]=hash',
    'populate=topics.translations',
    'populate=participants.person.positions',
    'populate=agreements.newsItems',
    'populate=deep',
    'populate=deep,5',
    'populate=',
    'populate=topics.',
    'populate[topics]=yes',
    'populate[topics][sort]=name',
    'populate[topics][filters][name]=x',
    'populate[topics][on][x]=1',
    'populate[topics][count]=true',
    'populate[otherNews][populate]=*',
    'populate[0][topics]=true',
    'populate[__proto__]=true',
  ])('refuses %s', (queryString) => {
    expect(parseListRequest(news, queryString).problems[0]?.param).toMatch(/^populate/);
  });

  it('refuses more than one answer can carry', () => {
    expect(parseListRequest(news, 'populate=*&pagination[pageSize]=100').problems[0]?.param).toBe('pagination[pageSize]');
    expect(parseListRequest(news, 'populate=topics,regions&pagination[pageSize]=100').problems).toEqual([]);
    expect(parseListRequest(news, 'populate=otherNews').problems).toEqual([]);
    expect(parseDocumentRequest(news, 'populate=*').problems).toEqual([]);
  });
});

describe('fields', () => {
  it('shows the named ones', () => {
    expect([...accepted('fields=title,slug').selection.fields.keys()]).toEqual(['title', 'slug']);
    expect([...accepted('fields[0]=documentId').selection.fields.keys()]).toEqual([]);
    expect(accepted('fields=*').selection.fields.size).toBe(news.fields.size);
    const inner = accepted('populate[topics][fields][0]=name').selection.paths.get('topics')?.selection;
    expect([...(inner?.fields.keys() ?? [])]).toEqual(['name']);
  });

  it.each(['id', 'embargoUntil', 'createdAt', 'withdrawnForGood', 'dismissedNames', '__proto__', 'toString', 'topics'])(
    'refuses %s',
    (name) => {
      expect(parseListRequest(news, `fields=${name}`).problems[0]).toMatchObject({ param: 'fields', allowed: [...news.fields.keys()] });
    },
  );
});

describe('sort', () => {
  it.each([
    ['sort=title', [['title', false]]],
    ['sort=date:desc', [['date', true]]],
    [
      'sort=date:DESC,title:asc',
      [
        ['date', true],
        ['title', false],
      ],
    ],
    [
      'sort[0]=date:desc&sort[1]=title',
      [
        ['date', true],
        ['title', false],
      ],
    ],
    ['sort[date]=desc', [['date', true]]],
    ['sort[0][date]=desc', [['date', true]]],
    ['', [['date', true]]],
  ])('understands %s', (queryString, expected) => {
    expect(accepted(queryString).order.map(({ field, descending }) => [field, descending])).toEqual(expected);
  });

  it.each([
    'sort=id',
    'sort=createdAt',
    'sort=embargoUntil',
    'sort=date:up',
    'sort=date:asc:x',
    'sort[topics][name]=asc',
    'sort=',
    'sort=body',
    'sort=title,slug,lead,venue,date',
  ])('refuses %s', (queryString) => {
    expect(parseListRequest(news, queryString).problems[0]?.param).toBe('sort');
  });

  it('orders each type by fields that it has', () => {
    for (const type of TYPE_NAMES) expect(accepted('', grammarOf(type)).order).toHaveLength(GRAMMAR[type].order.length);
  });
});

describe('pagination', () => {
  it.each([
    ['', { by: 'page', start: 0, limit: 25, withCount: true }],
    ['pagination[page]=3&pagination[pageSize]=10', { by: 'page', start: 20, limit: 10, withCount: true }],
    ['pagination[start]=7&pagination[limit]=5', { by: 'start', start: 7, limit: 5, withCount: true }],
    ['pagination[limit]=100&pagination[withCount]=false', { by: 'start', start: 0, limit: 100, withCount: false }],
  ])('understands %s', (queryString, expected) => {
    expect(accepted(queryString).part).toEqual(expected);
  });

  it.each([
    'pagination=1',
    'pagination[page]=0',
    'pagination[page]=-1',
    'pagination[page]=1.5',
    'pagination[page]=1e3',
    'pagination[page]=999999999999999999999',
    'pagination[pageSize]=101',
    'pagination[pageSize]=0',
    'pagination[page][0]=1',
    'pagination[page]=1&pagination[limit]=1',
    'pagination[withCount]=perhaps',
    'pagination[offset]=1',
  ])('refuses %s', (queryString) => {
    expect(parseListRequest(news, queryString).problems[0]?.param).toMatch(/^pagination/);
  });
});

it.each([
  '_q=x',
  'publicationState=preview',
  'hasPublishedVersion=false',
  'plugins[i18n][locale]=en',
  'id=1',
  '__proto__=1',
  'locale[0]=ru',
  'locale=ru&locale=en',
  'status[$ne]=x',
])('refuses the parameter %s', (queryString) => {
  expect(parseListRequest(news, queryString).problems).not.toEqual([]);
  expect(parseDocumentRequest(news, queryString).problems).not.toEqual([]);
  expect(parseWriteRequest(queryString)).not.toEqual([]);
});

it('takes any status and makes nothing of it', () => {
  expect(accepted('status=draft')).toEqual(accepted(''));
});

it('lists nothing but fields, populate, locale and status for one document', () => {
  for (const parameter of ['filters[title]=x', 'sort=title', 'pagination[page]=1']) {
    expect(parseDocumentRequest(news, parameter).problems).toHaveLength(1);
  }
});

it('leaves a writer the locale and the status', () => {
  expect(parseWriteRequest('locale=en&status=published')).toEqual([]);
  for (const parameter of ['populate=*', 'fields=title', 'filters[title]=x']) expect(parseWriteRequest(parameter)).toHaveLength(1);
});

it('never throws, and whatever it accepts stays within the limits', () => {
  const step = fc.constantFrom(
    'fields',
    'populate',
    'filters',
    'sort',
    'pagination',
    'page',
    'pageSize',
    'title',
    'topics',
    'slug',
    'person',
    'participants',
    'photos',
    'image',
    'otherNews',
    '$and',
    '$or',
    '$not',
    '$eq',
    '$in',
    '0',
    '1',
    '',
    '__proto__',
    'id',
  );
  const value = fc.oneof(step, fc.constantFrom('*', 'true', 'title:desc', '2025-01-01', '100', '-1', 'topics.slug', '\u2028'));
  const pair = fc
    .tuple(fc.array(step, { minLength: 1, maxLength: 8 }), value)
    .map(([[first = '', ...rest], given]) => `${first}${rest.map((part) => `[${part}]`).join('')}=${encodeURIComponent(given)}`);
  const grammars = TYPE_NAMES.map((type) => grammarOf(type));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 6 }), fc.constantFrom(...grammars), (pairs, grammar) => {
      const { request, problems } = parseListRequest(grammar, pairs.join('&'));
      parseDocumentRequest(grammar, pairs.join('&'));
      if (problems.length > 0) return;
      expect(request.part.limit).toBeLessThanOrEqual(LIMITS.pageSize);
      expect(request.order.length).toBeLessThanOrEqual(LIMITS.sortKeys);
    }),
    { numRuns: 2000 },
  );
});
