import { readFileSync } from 'node:fs';
import path from 'node:path';

import { FACT_SOURCES, PLACE_SOURCES, type Source } from './fact-sources';

const DOCUMENTATION = readFileSync(path.resolve(__dirname, '../../../../../../docs/photos.md'), 'utf8');

const row = (field: string, sources: string): string => `| \`${field}\` | ${sources} |`;
const inWords = (sources: readonly Source[]): string => sources.map(({ label }) => label).join('; ');

describe('docs/photos.md', () => {
  it.each(Object.entries(FACT_SOURCES))('says where %s comes from', (field, sources) => {
    expect(DOCUMENTATION).toContain(row(field, inWords(sources)));
  });

  it('says what a place is put together of', () => {
    expect(DOCUMENTATION).toContain(row('place', PLACE_SOURCES.map(inWords).join(', then ')));
  });
});
