import { checkUrl, FORBIDDEN } from './check-url';

it.each([
  'https://partner.example/hooks',
  'http://partner.example:8080/?key=1',
  'https://8.8.8.8/',
  'https://[2606:4700::1111]/',
  'https://пример.рф/',
])('takes %s', (url) => {
  expect(checkUrl(url, [])).toBeNull();
});

it.each([
  ['partner.example', 'whole address'],
  ['', 'whole address'],
  ['https://', 'whole address'],
  ['ftp://partner.example/', 'https://'],
  ['file:///etc/passwd', 'https://'],
  ['javascript:alert(1)', 'https://'],
  ['https://user:word@partner.example/', 'password'],
  ['https://8.8.8.8@127.0.0.1/', 'password'],
  ['https://partner.example/#here', 'fragment'],
  ['http://127.0.0.1/', 'not public'],
  ['http://2130706433/', 'not public'],
  ['http://0x7f000001/', 'not public'],
  ['http://0177.0.0.1/', 'not public'],
  ['http://127.1/', 'not public'],
  ['http://[::1]/', 'not public'],
  ['http://[::ffff:127.0.0.1]/', 'not public'],
  ['http://[::ffff:7f00:1]/', 'not public'],
  ['http://１２７.０.０.１/', 'not public'],
  ['http://169.254.169.254/latest/meta-data', 'not public'],
])('refuses %s: %s', (url, words) => {
  expect(checkUrl(url, [])?.en).toContain(words);
});

it('takes what configuration names', () => {
  expect(checkUrl('http://127.0.0.1:3000/', ['127.0.0.0/8'])).toBeNull();
  expect(checkUrl('http://10.0.0.1:3000/', ['127.0.0.0/8'])).toBe(FORBIDDEN);
});

it.each(['', 'ftp://partner.example/', 'https://a:b@partner.example/', 'https://partner.example/#here', 'http://127.0.0.1/'])(
  'says what is wrong with %j in Russian too',
  (url) => {
    expect(checkUrl(url, [])?.ru).toMatch(/[а-я]/i);
  },
);
