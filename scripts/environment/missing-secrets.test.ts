import { parseEnv } from 'node:util';

import fc from 'fast-check';

import { missingSecrets, withLines } from './missing-secrets';

const ALL = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];
const namesOf = (lines: readonly string[]): string[] => lines.map((line) => line.split('=')[0] ?? '');

const counter = (): (() => string) => {
  let next = 0;
  return () => `random${++next}`;
};

describe('missingSecrets', () => {
  it('makes all of them for an empty environment, each different', () => {
    const lines = missingSecrets({}, counter());
    expect(namesOf(lines)).toEqual(ALL);
    expect(lines[0]).toBe('APP_KEYS=random1,random2');
    expect(new Set(lines.map((line) => line.split('=')[1])).size).toBe(ALL.length);
  });

  it('takes an empty value for a missing one', () => {
    expect(namesOf(missingSecrets(Object.fromEntries(ALL.map((name) => [name, name === 'JWT_SECRET' ? ' ' : 'mine'])), counter()))).toEqual(
      ['JWT_SECRET'],
    );
  });

  it('makes exactly those that are missing', () => {
    fc.assert(
      fc.property(fc.subarray(ALL), (present) => {
        const lines = missingSecrets(Object.fromEntries(present.map((name) => [name, 'mine'])), counter());
        expect(namesOf(lines)).toEqual(ALL.filter((name) => !present.includes(name)));
      }),
    );
  });
});

describe('withLines', () => {
  it('changes nothing when nothing is missing', () => {
    expect(withLines('PORT=1\n', [])).toBe('PORT=1\n');
  });

  it.each([
    ['an empty file', ''],
    ['a file that ends in the middle of a line', 'PORT=1'],
    ['a file with an empty secret', 'JWT_SECRET=\nPORT=1\n'],
  ])('keeps what stands in %s, and is read back whole', (_name, text) => {
    const result = withLines(text, ['JWT_SECRET=new']);
    expect(result.startsWith(text)).toBe(true);
    expect(parseEnv(result)).toEqual({ ...parseEnv(text), JWT_SECRET: 'new' });
  });
});
