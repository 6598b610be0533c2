/** Requests as sites make them, and as somebody would who wants to know what there is besides. */
import type { Chance } from '../support/chance';
import type { Question } from '../support/ask';

/** Words to ask with: names of what is public and of what either world hides. */
export interface Words {
  slugs: readonly string[];
  documentIds: readonly string[];
  /** Of accounts in either world, and one of nobody. */
  emails: readonly string[];
}

const CORE = ['news-items', 'persons', 'positions', 'organisations', 'agreements', 'topics', 'regions'];
const LISTS = ['news-items', 'persons', 'organisations', 'agreements', 'topics', 'regions'];
const RECORDS = ['news-items', 'persons', 'organisations', 'agreements'];
const OTHERS = [
  'auth/local',
  'auth/local/register',
  'auth/forgot-password',
  'auth/send-email-confirmation',
  'connect/github',
  'users',
  'users/me',
  'users/1',
  'users-permissions/roles',
  'users-permissions/permissions',
  'upload/files',
  'upload/files/1',
  'i18n/locales',
];
const FIELDS = [
  ...[
    'title',
    'slug',
    'lead',
    'name',
    'lastName',
    'date',
    'publishedAt',
    'documentId',
    'id',
    'embargoUntil',
    'openToAccredited',
    'aliases',
  ],
  ...[
    'externalIds',
    'listed',
    'dismissedNames',
    'password',
    'resetPasswordToken',
    'provider_metadata',
    'caption',
    'topics',
    'regions',
    'person',
  ],
  ...[
    'organisation',
    'agreements',
    'newsItems',
    'pinnedNews',
    'excludedNews',
    'participants',
    'photos',
    'parent',
    'positions',
    'createdBy',
    'updatedBy',
  ],
  ...[
    'localizations',
    'otherNews',
    'related',
    'image',
    'portrait',
    'affiliations',
    'signatories',
    'parties',
    'keywords',
    'corrections',
    'label',
  ],
];
const OPERATORS = [
  '$eq',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$gt',
  '$gte',
  '$contains',
  '$containsi',
  '$startsWith',
  '$null',
  '$notNull',
  '$eqi',
  '$between',
  '$not',
];
const VALUES = ['true', 'false', '1', '0', '2025-05-17', '2099-01-01', 'Аа', 'Яя', 'а', 'published', 'draft', '*', '$2'];
const HEADERS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['Accept', ['*/*', 'application/json', 'text/html', 'image/*']],
  ['Accept-Encoding', ['gzip', 'br', 'identity', 'gzip;q=0', '*']],
  ['Accept-Language', ['ru', 'en', 'de']],
  ['If-None-Match', ['*', '"x"', 'W/"x"']],
  ['If-Modified-Since', ['Sat, 01 Jan 2000 00:00:00 GMT', 'Fri, 01 Jan 2100 00:00:00 GMT', 'never']],
  ['Range', ['bytes=0-10']],
  ['Origin', ['https://site.example']],
  ['Authorization', ['Bearer x', 'Basic eDp5', 'Bearer']],
  ['Cookie', ['jwt=x', 'koa.sess=x']],
  ['X-Forwarded-For', ['10.0.0.1']],
  ['X-HTTP-Method-Override', ['DELETE']],
];

export const questionAsked = (by: Chance, words: Words): Question => {
  const [path, parameters] = by.pick(PARTS)(by, words);
  const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const method = methodFor(by, path);
  const headers = Object.fromEntries(by.some(HEADERS, 2).map(([name, values]) => [name, by.pick(values)]));
  const asked = { method, path: query === '' ? path : `${path}?${query}`, headers };
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return asked;
  return { ...asked, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(bodyOf(by, words)) };
};

/** The routes of accounts take nothing else than POST. */
const methodFor = (by: Chance, path: string): string => {
  if (path.startsWith('/api/auth/') && !by.once(4)) return 'POST';
  return by.once(20) ? by.pick(['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']) : 'GET';
};

type Parameters = Array<[string, string]>;
type Part = (by: Chance, words: Words) => [string, Parameters];

const newsroomPath: Part = (by, { slugs, documentIds }) => {
  const record = by.pick(RECORDS);
  const slug = by.pick(by.once(5) ? documentIds : slugs);
  const tail = record === 'news-items' && by.once(4) ? '/other-news' : '';
  const parameters: Parameters = by.once(3) ? [['locale', by.pick(['ru', 'en', 'de'])]] : [];
  if (tail !== '' && by.once(2)) parameters.push(['limit', by.pick(['1', '6', '24', '25'])]);
  if (by.once(8))
    parameters.push(
      by.pick<[string, string]>([
        ['status', 'draft'],
        ['preview', 'x.ru.1999999999.y'],
        ['populate', '*'],
        ['page', '2'],
      ]),
    );
  const path = by.once(12) ? `/api/newsroom/previews/${by.pick(documentIds)}` : `/api/newsroom/${record}/${slug}${tail}`;
  return [path, parameters];
};

const newsroomList: Part = (by, { slugs }) => {
  if (by.once(6)) return changesPath(by);
  if (by.once(8)) return ['/api/newsroom/redirects', by.once(2) ? [['since', '2020-01-01']] : []];
  const names = ['person', 'organisation', 'agreement', 'topic', 'region', 'party'];
  const parameters: Parameters = by.some(names, 2).map((name) => [name, by.some(slugs, 3).join(',')]);
  if (by.once(2)) parameters.push(['sort', by.pick(['date', '-date', 'firstPublishedAt', '-updatedAt', 'embargoUntil'])]);
  if (by.once(3)) parameters.push([by.pick(['from', 'to', 'signedFrom', 'signedTo']), by.pick(['2020-01-01', '2025-05-17', '2098-12-31'])]);
  if (by.once(3)) parameters.push(['page', by.pick(['1', '2', '3'])], ['pageSize', by.pick(['1', '2', '100', '101'])]);
  if (by.once(4)) parameters.push(['state', by.pick(['in-force', 'expired', 'secret'])]);
  if (by.once(4)) parameters.push(['locale', by.pick(['ru', 'en'])]);
  return [`/api/newsroom/${by.pick(LISTS)}`, parameters];
};

const changesPath = (by: Chance): [string, Parameters] => {
  if (by.once(8)) return ['/api/newsroom/changes/evt_0123456789abcdef/affected', []];
  const parameters: Parameters = by.once(2) ? [['limit', by.pick(['1', '2', '100'])]] : [];
  if (by.once(2)) parameters.push(['after', by.pick(['c0', 'c1', 'c2', 'c7', 'cz', 'c100', 'x'])]);
  return ['/api/newsroom/changes', parameters];
};

const corePath: Part = (by, { slugs, documentIds }) => {
  const type = by.pick(CORE);
  const value = (): string => by.pick([...VALUES, by.pick(slugs), by.pick(documentIds)]);
  const steps = (most: number): string => [by.pick(FIELDS), ...by.some(FIELDS, most)].map((field) => `[${field}]`).join('');
  const group = by.once(4) ? by.pick(['[$or][0]', '[$and][0]', '[$not]']) : '';
  const parameters: Parameters = [];
  if (by.once(2)) parameters.push([`filters${group}${steps(2)}[${by.pick(OPERATORS)}]`, value()]);
  if (by.once(3)) parameters.push(['sort', `${by.pick(FIELDS)}:${by.pick(['asc', 'desc'])}`]);
  if (by.once(3))
    parameters.push(by.once(2) ? ['populate', by.pick(['*', ...FIELDS])] : [`populate${steps(1)}[populate]`, by.pick(['*', ...FIELDS])]);
  if (by.once(4)) parameters.push(['fields', by.some(FIELDS, 3).join(',')]);
  if (by.once(4)) parameters.push(['pagination[pageSize]', by.pick(['1', '2', '100'])], ['pagination[page]', by.pick(['1', '2'])]);
  if (by.once(6)) parameters.push(['status', by.pick(['draft', 'published'])]);
  if (by.once(4)) parameters.push(['locale', by.pick(['ru', 'en', '*', 'all'])]);
  if (by.once(12)) parameters.push([by.pick(['_q', 'where', 'lookup', 'publicationState', 'hasPublishedVersion']), value()]);
  return [by.once(3) ? `/api/${type}/${by.pick(documentIds)}` : `/api/${type}`, parameters];
};

const otherPath: Part = (by) => [
  `/api/${by.pick(OTHERS)}`,
  by.once(3) ? [[by.pick(['populate', 'filters[email][$contains]', '_q', 'sort']), by.pick(VALUES)]] : [],
];

/** Pages of the reader, which asks the same API. */
const readerPath: Part = (by, { slugs, documentIds }) => {
  const locale = by.pick(['ru', 'en', 'de']);
  const list = by.pick(['', '/people', '/organisations', '/agreements']);
  if (by.once(3))
    return [`/${locale}${list}`, by.once(2) ? [[by.pick(['topic', 'region', 'party', 'page']), by.pick([...slugs, '2'])]] : []];
  const slug = by.pick(by.once(5) ? documentIds : slugs);
  const preview: Parameters = by.once(6) ? [['preview', `${by.pick(documentIds)}.ru.4102444800.x`]] : [];
  return [`/${locale}/${by.pick(['news', 'people', 'organisations', 'agreements'])}/${slug}`, preview];
};

const PARTS = [newsroomPath, newsroomPath, newsroomList, newsroomList, corePath, corePath, corePath, otherPath, readerPath];

const bodyOf = (by: Chance, { documentIds, slugs, emails }: Words): unknown =>
  by.pick<unknown>([
    {},
    { data: { title: 'x', topics: [by.pick(documentIds)] } },
    { identifier: by.pick([...slugs, ...emails]), password: 'wrong-Password-1' },
    { email: by.pick(emails) },
    { email: by.pick(emails), username: by.pick(slugs), password: 'wrong-Password-1' },
    { code: by.pick(slugs), password: 'wrong-Password-1', passwordConfirmation: 'wrong-Password-1' },
    { where: { slug: by.pick(slugs) } },
  ]);
