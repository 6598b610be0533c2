/** Requests that nobody would make who means well: wrong encodings, deep names, long values, odd methods, bodies of every form. */
import type { Question } from '../support/ask';
import type { Chance } from '../support/chance';

const PATHS = [
  ...['newsroom/news-items', 'newsroom/news-items/x', 'newsroom/news-items/x/other-news', 'newsroom/persons', 'newsroom/persons/x'],
  ...[
    'newsroom/organisations',
    'newsroom/agreements',
    'newsroom/topics',
    'newsroom/redirects',
    'newsroom/changes',
    'newsroom/events/x/affected',
  ],
  ...['newsroom/previews/x', 'news-items', 'news-items/x', 'persons', 'positions', 'organisations', 'agreements', 'topics', 'regions/x'],
  ...[
    'auth/local',
    'auth/local/register',
    'auth/forgot-password',
    'auth/reset-password',
    'auth/change-password',
    'auth/email-confirmation',
  ],
  ...[
    'auth/send-email-confirmation',
    'auth/refresh',
    'auth/logout',
    'auth/github/callback',
    'connect/github',
    'users',
    'users/me',
    'users/x',
  ],
  ...['users-permissions/roles', 'upload', 'upload/files', 'upload/files/x', 'i18n/locales', 'nothing'],
];
const BEYOND = [
  '/',
  '/ru',
  '/ru/news/x',
  '/en/people/x',
  '/_health',
  '/uploads/x',
  '/admin/init',
  '/favicon.ico',
  '/reader-assets/x',
  '/api',
  '//',
  '/api/..',
];
const BITS = [
  ...[
    '%',
    '%0',
    '%00',
    '%FF',
    '%C3%28',
    '%ED%A0%80',
    '%E2%80%AE',
    '%F0%9F%92%A9',
    '%2e%2e%2f',
    '%0d%0a',
    '%25',
    '+',
    "'",
    '%22',
    '%5C',
    '`',
    ';--',
    '%3Cb%3E',
  ],
  ...[
    'null',
    'undefined',
    'NaN',
    'true',
    '-1',
    '1e309',
    '99999999999999999999',
    '0x10',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '$where',
  ],
  ...[
    '[]',
    '[[',
    ']]',
    '[0]',
    '[',
    ']',
    '{}',
    '{',
    '..',
    '*',
    ',',
    ':',
    'ё',
    'a'.repeat(300),
    'a'.repeat(3_000),
    '2025-13-45',
    '2025-05-17T99:99:99Z',
  ],
];
const NAMES = [
  'locale',
  'filters',
  'sort',
  'populate',
  'fields',
  'pagination',
  'status',
  'page',
  'pageSize',
  'person',
  'from',
  'to',
  'since',
  'after',
  'limit',
  'preview',
  'code',
  '_q',
];
const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'SEARCH'];
const TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/xml',
  'x',
  'application/json; charset=utf-7',
];
const HEADERS = [
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'If-None-Match',
  'If-Modified-Since',
  'Range',
  'Origin',
  'Referer',
  'Authorization',
  'Cookie',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Access-Control-Request-Method',
  'Expect-CT',
  'Content-Encoding',
];

export const oddQuestion = (by: Chance): Question => {
  const method = by.once(3) ? by.pick(METHODS) : 'GET';
  const path = `${by.once(8) ? by.pick(BEYOND) : `/api/${by.pick(PATHS)}`}${by.once(3) ? `/${bits(by, 2)}` : ''}`;
  const query = Array.from({ length: by.whole(by.once(30) ? 400 : 4) }, () => oddParameter(by)).join('&');
  const asked = { method, path: wire(query === '' ? path : `${path}?${query}`), headers: oddHeaders(by) };
  if (['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)) return asked;
  return { ...asked, headers: { ...asked.headers, 'Content-Type': by.pick(TYPES) }, body: oddBody(by) };
};

const bits = (by: Chance, most: number): string => [by.pick(BITS), ...by.some(BITS, most)].join('');

const oddParameter = (by: Chance): string => {
  const depth = by.once(20) ? by.whole(60) : by.whole(4);
  const steps = Array.from(
    { length: depth },
    () => `[${by.once(2) ? by.pick(NAMES) : by.pick(['$eq', '$or', '0', '', 'title', '999999', '__proto__', '%5B'])}]`,
  );
  return `${by.once(4) ? bits(by, 1) : by.pick(NAMES)}${steps.join('')}${by.once(10) ? '' : '='}${bits(by, 2)}`;
};

const oddHeaders = (by: Chance): Record<string, string> => Object.fromEntries(by.some(HEADERS, 3).map((name) => [name, headerValue(by)]));

/** What Node's client would not send is left out: the server's parser refuses it by itself. */
const headerValue = (by: Chance): string =>
  by.pick([
    '',
    'x',
    '*',
    '"',
    'W/"',
    'gzip;q=9, br;q=-1',
    'Bearer ',
    'Bearer a.b.c',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
    'Basic Og==',
    '\u00ff\u00fe',
    'bytes=9-1',
    'a=b; a=c; =',
    'https://x.example',
    'null',
    'x'.repeat(4_000),
  ]);

const oddBody = (by: Chance): string =>
  by.pick<() => string>([
    () => '',
    () => '{',
    () => '[]',
    () => 'null',
    () => '"text"',
    () => `{"${by.pick(['data', 'identifier', 'email'])}":${'['.repeat(500)}${']'.repeat(500)}}`,
    () => `{"data":{"lastName":${'{"a":'.repeat(6_000)}0${'}'.repeat(6_000)}}}`,
    () => '{"__proto__":{"admin":true}}',
    () => '{"data":{"title":1,"topics":"x","body":{},"participants":[[]]}}',
    () =>
      JSON.stringify({
        identifier: odd(by),
        password: odd(by),
        email: odd(by),
        username: odd(by),
        code: odd(by),
        passwordConfirmation: odd(by),
      }),
    () => JSON.stringify({ [by.pick(['email', 'identifier', 'code', 'refreshToken', 'confirmation'])]: odd(by) }),
    () => `a[b][c]=${bits(by, 2)}&a=d`,
    () => '--x\r\nContent-Disposition: form-data; name="files"; filename="a\u0000.png"\r\n\r\nx\r\n--x--',
    () => '\u0000\ufffd',
    () => JSON.stringify({ data: 'x'.repeat(80_000) }),
  ])();

const odd = (by: Chance): unknown =>
  by.pick<unknown>([
    null,
    true,
    0,
    -1,
    '',
    'x',
    'a@b.example',
    {},
    [],
    ['x'],
    { $ne: null },
    { a: { b: {} } },
    '\u0000',
    'ё'.repeat(200),
    1e308,
  ]);

/** Node's client refuses spaces, control characters and letters beyond Latin in a path: they go percent-encoded. */
const wire = (path: string): string => path.replace(/[^\u0021-\u007e]/g, (letter) => encodeURIComponent(letter));
