import { readFileSync } from 'node:fs';
import path from 'node:path';

import { configSchema } from '../config/schema';
import { createNames } from '../content-model/names';
import { describeGrammar } from './describe-grammar';

const DOCUMENT = path.resolve(__dirname, '../../../../../../docs/rest-grammar.md');

it('is what docs/rest-grammar.md says (node --import tsx scripts/write-rest-grammar.ts brings it up to date)', () => {
  const [, described] = readFileSync(DOCUMENT, 'utf8').split('<!-- grammar -->\n');
  expect(described).toBe(`\n${describeGrammar(createNames(configSchema.parse({})))}`);
});
