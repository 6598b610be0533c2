import { eventFor, type Seen, type Subject } from './event-for';

const nothing: Seen = { slug: null, digest: null };
const gone: Seen = { slug: 'a', digest: null };
const one: Seen = { slug: 'a', digest: '1' };
const other: Seen = { slug: 'a', digest: '2' };
const moved: Seen = { slug: 'b', digest: '3' };

it.each<[string, Subject, Seen, Seen, object | null]>([
  ['a first publication', 'newsItem', nothing, one, { type: 'news-item.published', slug: 'a', previousSlug: null }],
  ['a publication after a withdrawal', 'newsItem', gone, moved, { type: 'news-item.published', slug: 'b', previousSlug: null }],
  ['a change', 'newsItem', one, other, { type: 'news-item.updated', slug: 'a', previousSlug: null }],
  ['a new slug', 'newsItem', one, moved, { type: 'news-item.updated', slug: 'b', previousSlug: 'a' }],
  ['a withdrawal', 'newsItem', one, { ...nothing }, { type: 'news-item.withdrawn', slug: 'a', previousSlug: null }],
  ['nothing', 'newsItem', one, { ...one }, null],
  ['nothing of what is not public', 'newsItem', gone, nothing, null],
  ['an agreement that becomes public', 'agreement', nothing, one, { type: 'agreement.published' }],
  ['a change of an agreement', 'agreement', one, other, { type: 'agreement.updated' }],
  ['a change of a person', 'person', one, other, { type: 'person.updated' }],
  ['nothing of a person that an article made public', 'person', nothing, one, null],
  ['nothing of an organisation that went with its article', 'organisation', one, gone, null],
])('tells %s', (_, subject, before, now, told) => {
  if (told === null) expect(eventFor(subject, before, now)).toBeNull();
  else expect(eventFor(subject, before, now)).toMatchObject(told);
});
