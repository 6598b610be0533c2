import { createHmac } from 'node:crypto';

import { readPreviewToken, writePreviewToken, type PreviewGrant } from './preview-token';

const NOW = new Date('2025-05-17T12:00:00.000Z');
const KEYS = ['the present key', 'the key before'];
const grant: PreviewGrant = { documentId: 'abcdefghijklmnopqrstuvwx', locale: 'ru', until: '2025-05-17T13:00:00.000Z' };
const token = writePreviewToken(KEYS, grant);

const altered = (part: number, value: string): string =>
  token
    .split('.')
    .map((given, index) => (index === part ? value : given))
    .join('.');

describe('a preview token', () => {
  it('tells which document it opens, in which language and until when', () => {
    expect(readPreviewToken(KEYS, token, NOW)).toEqual(grant);
  });

  it('stays valid while the app’s keys are being replaced', () => {
    expect(readPreviewToken(['a newer key', ...KEYS], token, NOW)).toEqual(grant);
  });

  it.each([
    ['another document', altered(0, 'zyxwvutsrqponmlkjihgfedc')],
    ['another language', altered(1, 'en')],
    ['a later end', altered(2, '1999999999')],
    ['another signature', altered(3, 'A'.repeat(43))],
    ['no signature', token.split('.').slice(0, 3).join('.')],
    ['something else', 'true'],
    ['nothing', ''],
    ['more than a token', `${token}.`],
    ['letters of several bytes', altered(3, 'ё'.repeat(43))],
  ])('opens nothing with %s in it', (_what, wrong) => {
    expect(readPreviewToken(KEYS, wrong, NOW)).toBeNull();
  });

  it('opens nothing from its end on', () => {
    expect(readPreviewToken(KEYS, token, new Date(grant.until))).toBeNull();
  });

  it('opens nothing when none of the app’s keys has signed it', () => {
    expect(readPreviewToken(['another key'], token, NOW)).toBeNull();
    expect(() => writePreviewToken([], grant)).toThrow('app key');
  });

  it('is signed with a key of its own, not with the app’s', () => {
    const told = token.split('.').slice(0, 3).join('.');
    expect(token.split('.')[3]).not.toBe(createHmac('sha256', 'the present key').update(told).digest('base64url'));
  });
});
