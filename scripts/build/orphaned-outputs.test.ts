import { orphanedOutputs } from './orphaned-outputs';

describe('orphanedOutputs', () => {
  it.each([
    ['keeps what has a source', ['src/index.js'], ['src/index.ts'], []],
    ['keeps a schema that has a source', ['src/api/topic/schema.json'], ['src/api/topic/schema.json'], []],
    ['finds what was renamed', ['src/old.js', 'src/new.js'], ['src/new.ts'], ['src/old.js']],
    ['finds a schema that was removed', ['src/api/topic/schema.json'], [], ['src/api/topic/schema.json']],
  ])('%s', (_name, outputs, sources, expected) => {
    expect(orphanedOutputs(outputs, (file) => new Set(sources).has(file))).toEqual(expected);
  });
});
