import { MODEL, TYPE_NAMES, type Shape, type ShapeName } from '../content-model/model';
import { FIELDS, GRAMMAR } from './grammar';
import { grammarOf } from './grammar.test-support';

const PRIVATE: Partial<Record<ShapeName, readonly string[]>> = {
  newsItem: ['embargoUntil', 'openToAccredited', 'withdrawnForGood', 'hiddenFromOtherNews', 'dismissedNames', 'pinnedNews', 'excludedNews'],
  person: ['aliases', 'externalIds', 'label', 'listed', 'translations'],
  organisation: ['aliases', 'externalIds', 'listed', 'translations'],
  agreement: ['listed', 'translations'],
  position: ['order', 'translations'],
  topic: ['translations'],
  region: ['translations'],
  participant: ['addedAutomatically'],
  photo: ['place', 'keywords'],
  correction: ['public'],
};

it('shows every field of the model or keeps it private on purpose', () => {
  for (const [shape, fields] of Object.entries(FIELDS) as Array<[ShapeName, Record<string, unknown>]>) {
    const shown = [...Object.keys(fields), ...(PRIVATE[shape] ?? [])];
    const missing = Object.entries(MODEL[shape] as Shape)
      .filter(([field, { kind }]) => !shown.includes(field) && kind === 'scalar')
      .map(([field]) => `${shape}.${field}`);
    expect(missing).toEqual([]);
  }
});

it('names only what the model has', () => {
  const own = ['locale', 'publishedAt', 'firstPublishedAt', 'updatedAt'];
  for (const [shape, fields] of Object.entries(FIELDS) as Array<[ShapeName, Record<string, unknown>]>) {
    for (const field of Object.keys(fields)) expect(field in MODEL[shape] || own.includes(field)).toBe(true);
  }
  for (const type of TYPE_NAMES) {
    const grammar = grammarOf(type);
    expect([...grammar.paths.keys()]).toEqual(Object.keys(GRAMMAR[type].populate));
    expect([...grammar.relations.keys()]).toEqual(Object.keys(GRAMMAR[type].relations));
  }
});

it('reaches nothing private by any path', () => {
  const names = (grammar: {
    fields: ReadonlyMap<string, unknown>;
    paths: ReadonlyMap<string, { shape: unknown }>;
    shape: ShapeName;
  }): string[] => [
    ...[...grammar.fields.keys(), ...grammar.paths.keys()].map((name) => `${grammar.shape}.${name}`),
    ...[...grammar.paths.values()].flatMap(({ shape }) => (shape === null ? [] : names(shape as typeof grammar))),
  ];
  const reached = new Set(TYPE_NAMES.flatMap((type) => names(grammarOf(type))));
  const leaked = Object.entries(PRIVATE).flatMap(([shape, fields]) =>
    fields.map((field) => `${shape}.${field}`).filter((name) => reached.has(name)),
  );
  expect(leaked).toEqual([]);
});

it('speaks the app’s names', () => {
  const config = {
    contentTypes: { newsItem: { attributes: { title: 'headline', topics: 'rubrics', participants: 'guests', lead: null } } },
    components: { participant: { attributes: { person: 'who' } } },
  };
  const grammar = grammarOf('newsItem', config);
  expect(grammar.fields.get('headline')).toEqual({ field: 'title', kind: 'text' });
  expect(grammar.fields.has('title')).toBe(false);
  expect(grammar.fields.has('lead')).toBe(false);
  expect(grammar.paths.get('rubrics')?.field).toBe('topics');
  expect(grammar.relations.get('guests.who')).toEqual({ path: 'participants.person', to: 'person', from: 'participant' });
});

it('does without what the app has not', () => {
  const grammar = grammarOf('newsItem', { contentTypes: { agreement: null, region: null } });
  expect(grammar.paths.has('agreements')).toBe(false);
  expect(grammar.relations.has('regions')).toBe(false);
  expect(grammar.paths.has('topics')).toBe(true);
});

it('leaves out the types that the caller may not read, wherever they stand', () => {
  const grammar = grammarOf('newsItem', {}, ['newsItem', 'agreement']);
  expect([...grammar.relations.keys()]).toEqual(['agreements']);
  expect(grammar.paths.has('topics')).toBe(false);
  expect([...(grammar.paths.get('participants')?.shape?.paths.keys() ?? [])]).toEqual(['affiliations']);
  expect(grammar.paths.get('agreements')?.shape?.paths.get('parties')?.shape?.paths.size).toBe(0);
});
