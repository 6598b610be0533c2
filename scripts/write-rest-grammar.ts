/** Brings the tables of docs/rest-grammar.md in line with the grammar that the plugin declares. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { configSchema } from '../src/plugins/newsroom/server/src/config/schema';
import { createNames } from '../src/plugins/newsroom/server/src/content-model/names';
import { describeGrammar } from '../src/plugins/newsroom/server/src/core-routes/describe-grammar';

const DOCUMENT = path.resolve(__dirname, '../docs/rest-grammar.md');
const MARK = '<!-- grammar -->\n';

const [introduction = ''] = readFileSync(DOCUMENT, 'utf8').split(MARK);
writeFileSync(DOCUMENT, `${introduction}${MARK}\n${describeGrammar(createNames(configSchema.parse({})))}`);
