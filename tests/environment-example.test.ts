import { readFileSync } from 'node:fs';
import path from 'node:path';

import { missingSecrets } from '../scripts/environment/missing-secrets';
import { sourceFiles } from './architecture/source-files';

const lines = readFileSync(path.resolve(__dirname, '../.env.example'), 'utf8').split('\n');
const VARIABLE = /^# ([A-Z][A-Z0-9_]+)=/;
const documented = lines.flatMap((line) => VARIABLE.exec(line)?.[1] ?? []);

/** `env('NAME')`, `valueOf(variables, 'NAME')`, `process.env.NAME`. */
const namesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:env(?:\.array)?\(|\(variables, |\(process\.env, )'([A-Z][A-Z0-9_]+)'|(?:process\.env|variables)\.([A-Z][A-Z0-9_]+)/g,
    ),
  ].flatMap(([, quoted, dotted]) => quoted ?? dotted ?? []);

/** Set by npm scripts and by Strapi's own habits, not by people. */
const NOT_FOR_PEOPLE = ['NODE_ENV', 'ENV_PATH'];

describe('.env.example', () => {
  it('has every variable that the configuration and the scripts read', () => {
    const sources = ['config', 'scripts', 'src/bootstrap'].flatMap(sourceFiles).filter((file) => !file.path.endsWith('.test.ts'));
    const read = [...new Set(sources.flatMap(({ text }) => namesIn(text)))].filter((name) => !NOT_FOR_PEOPLE.includes(name));
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((name) => !documented.includes(name))).toEqual([]);
  });

  it('has every secret', () => {
    const secrets = missingSecrets({}, () => '').map((line) => line.split('=')[0]);
    expect(documented).toEqual(expect.arrayContaining(secrets));
  });

  it('explains each', () => {
    const isExplained = (index: number): boolean =>
      /^# .*[.…]$/.test(lines[index - 1] ?? '') || (VARIABLE.test(lines[index - 1] ?? '') && isExplained(index - 1));
    expect(lines.filter((line, index) => VARIABLE.test(line) && !isExplained(index))).toEqual([]);
  });
});
