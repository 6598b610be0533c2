import type { Reason } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import { reasonOf } from './reason-of';

const reason = (kind: Reason['kind'], name: string | null = null): Reason => ({
  kind,
  slug: null,
  name,
  weight: 0,
  label: `${kind} ${name}`,
});

test.each([
  ['the weightiest that has a name', [reason('text'), reason('person', 'Анна'), reason('topic', 'Мосты')], 'person Анна'],
  ['likeness where there is nothing else', [reason('text')], 'text null'],
  ['the editor’s choice', [reason('pinned')], 'pinned null'],
  ['nothing of what is recent', [reason('recent')], null],
  ['nothing where there is none', [], null],
])('%s', (_, reasons, expected) => {
  expect(reasonOf({ reasons })).toBe(expected);
});
