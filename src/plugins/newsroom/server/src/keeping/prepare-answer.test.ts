import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { bytesOf, etagOf, isKnownTo, isWorthCompressing, prepareAnswer, sizeOfAnswer } from './prepare-answer';

const body = { data: { title: 'Встреча в порту'.repeat(100) } };
const answer = prepareAnswer({ body, lastModified: '2025-05-17T12:00:00.000Z' });

it('is the same bytes in every encoding', () => {
  expect(JSON.parse(String(bytesOf(answer, 'identity')))).toEqual(body);
  expect(gunzipSync(bytesOf(answer, 'gzip'))).toEqual(answer.json);
  expect(brotliDecompressSync(bytesOf(answer, 'br'))).toEqual(answer.json);
  expect(bytesOf(answer, 'br')).toBe(bytesOf(answer, 'br'));
  expect(answer.lastModified).toBe('Sat, 17 May 2025 12:00:00 GMT');
});

it('has a tag that follows the body, one for each encoding', () => {
  const tags = (['identity', 'gzip', 'br'] as const).map((encoding) => etagOf(answer, encoding));
  expect(new Set(tags).size).toBe(3);
  expect(prepareAnswer({ body }).digest).toBe(answer.digest);
  expect(prepareAnswer({ body: { data: null } }).digest).not.toBe(answer.digest);
});

it.each([
  ['"x"', false],
  [etagOf(answer, 'identity'), true],
  [`"x", W/${etagOf(answer, 'gzip')}`, true],
  ['*', true],
  ['', false],
  [answer.digest, false],
])('If-None-Match: %s is known: %s', (header, isKnown) => {
  expect(isKnownTo(header, answer)).toBe(isKnown);
});

it('compresses what is worth it, and counts what that takes', () => {
  expect(isWorthCompressing(answer)).toBe(true);
  expect(isWorthCompressing(prepareAnswer({ body: {} }))).toBe(false);
  const all = answer.json.length + bytesOf(answer, 'gzip').length + bytesOf(answer, 'br').length;
  expect(sizeOfAnswer(answer)).toBeGreaterThanOrEqual(all);
});
