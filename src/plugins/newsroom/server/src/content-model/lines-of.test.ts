import { parseConfig } from '../config/parse-config';
import { linesOf, linesView } from './lines-of';
import { createNames } from './names';

const names = createNames(parseConfig({ contentTypes: { agreement: { attributes: { focusAreas: 'directions', aims: null } } } }));

describe('linesView', () => {
  it.each([
    ['newsItem', { photos: {} }],
    ['agreement', { translations: {} }],
    ['person', {}],
    ['topic', null],
    ['position', null],
  ] as const)('%s', (shape, view) => {
    expect(linesView(shape)).toEqual(view);
  });
});

describe('linesOf', () => {
  it('finds the lists of a document and of its components, whatever is in them', () => {
    const row = { dismissedNames: 'no list', photos: [{ keywords: ['мост'] }, { keywords: null }] };
    expect(linesOf(names, 'newsItem', row)).toEqual([
      { path: ['photos', 0, 'keywords'], value: ['мост'] },
      { path: ['photos', 1, 'keywords'], value: null },
      { path: ['dismissedNames'], value: 'no list' },
    ]);
  });

  it("goes by the app's names and leaves out what the app does not have", () => {
    const row = { aims: ['not ours'], directions: ['школы'], translations: [{ aims: ['schools'], focusAreas: [] }] };
    expect(linesOf(names, 'agreement', row)).toEqual([
      { path: ['focusAreas'], value: ['школы'] },
      { path: ['translations', 0, 'aims'], value: ['schools'] },
      { path: ['translations', 0, 'focusAreas'], value: [] },
    ]);
  });
});
