import { grammarOf } from './grammar.test-support';
import { parseListRequest } from './parse-request';

const news = grammarOf('newsItem');
const conditionOf = (queryString: string, grammar = news) => {
  const { request, problems } = parseListRequest(grammar, queryString);
  expect(problems).toEqual([]);
  return request.condition;
};
const field = (name: string, operator: string, operands: unknown[], kind = 'text') => ({
  is: 'field',
  field: name,
  kind,
  operator,
  operands,
});
const all = (...of: unknown[]) => ({ is: 'all', of });

it.each([
  ['filters[title]=Форум', all(all(field('title', '$eq', ['Форум'])))],
  ['filters[title][$containsi]=форум', all(all(field('title', '$containsi', ['форум'])))],
  ['filters[slug][$in][0]=a&filters[slug][$in][1]=b', all(all(field('slug', '$in', ['a', 'b'], 'word')))],
  ['filters[slug][$in]=a', all(all(field('slug', '$in', ['a'], 'word')))],
  ['filters[documentId]=x', all(all(field('documentId', '$eq', ['x'], 'word')))],
  ['filters[date][$gte]=2025-05-17', all(all(field('date', '$gte', ['2025-05-17T00:00:00.000Z'], 'instant')))],
  [
    'filters[date][$between][0]=2025-05-17T10:00:00%2B03:00&filters[date][$between][1]=2025-06-01',
    all(all(field('date', '$between', ['2025-05-17T07:00:00.000Z', '2025-06-01T00:00:00.000Z'], 'instant'))),
  ],
  ['filters[lead][$null]=false', all(all(field('lead', '$notNull', [])))],
  ['filters[lead][$notNull]=true', all(all(field('lead', '$notNull', [])))],
  ['filters[andOthers]=true', all(all(field('andOthers', '$eq', [true], 'flag')))],
  [
    'filters[$or][0][title]=a&filters[$or][1][$not][venue]=b',
    all({ is: 'any', of: [all(all(field('title', '$eq', ['a']))), all({ is: 'not', of: all(all(field('venue', '$eq', ['b']))) })] }),
  ],
  ['filters[topics][slug]=t', all(all({ is: 'relation', path: 'topics', to: 'topic', from: 'topic', by: 'slug', values: ['t'] }))],
  [
    'filters[participants][person][documentId][$in][]=p&filters[participants][person][documentId][$in][]=q',
    all(all(all({ is: 'relation', path: 'participants.person', to: 'person', from: 'participant', by: 'documentId', values: ['p', 'q'] }))),
  ],
])('understands %s', (queryString, expected) => {
  expect(conditionOf(queryString)).toEqual(expected);
});

it.each([
  // what is private, or nobody's
  'filters[embargoUntil][$notNull]=true',
  'filters[hiddenFromOtherNews]=true',
  'filters[withdrawnForGood]=true',
  'filters[dismissedNames][$contains]=x',
  'filters[pinnedNews][slug]=x',
  'filters[excludedNews][documentId]=x',
  'filters[createdBy][email][$startsWith]=a',
  'filters[createdAt][$gt]=2020-01-01',
  'filters[id]=1',
  'filters[__proto__]=1',
  'filters[constructor][prototype]=1',
  'filters[body][$contains]=x',
  'filters[photos][image][hash][$startsWith]=a',
  'filters[attachments][provider]=x',
  // ways round
  'filters[topics][id]=1',
  'filters[topics][name]=x',
  'filters[topics]=1',
  'filters[topics][slug][$ne]=x',
  'filters[topics][slug][$eq]=x&filters[topics][slug][$in]=y',
  'filters[topics][slug][$notNull]=true',
  'filters[participants][person][lastName]=x',
  'filters[participants][name]=x',
  'filters[agreements][newsItems][slug]=x',
  'filters[title][$foo]=x',
  'filters[title][$eq][$eq]=x',
  'filters[title][$not][$eq]=x',
  'filters[slug][$contains]=x',
  'filters[andOthers][$gt]=false',
  // what is no value
  'filters[date]=yesterday',
  'filters[date]=2025-02-30',
  'filters[date][$between]=2025-01-01',
  'filters[eventDate]=2025-05',
  'filters[andOthers]=maybe',
  'filters[lead][$null]=',
  'filters[title][$eq][0]=a&filters[title][$eq][1]=b',
  `filters[title]=${'x'.repeat(201)}`,
  // what is no group
  'filters=x',
  'filters[]=x',
  'filters[$and]=x',
  'filters[$and][title]=x',
  'filters[$or][0]=x',
  'filters[$not]=x',
  'filters[$nor][0][title]=x',
  'filters[$and][0][$and][0][$and][0][$and][0][$and][0][title]=x',
  Array.from({ length: 21 }, (_, index) => `filters[$and][${index}][title]=x`).join('&'),
  Array.from({ length: 51 }, (_, index) => `filters[slug][$in][${index}]=x`).join('&'),
])('refuses %s', (queryString) => {
  const { problems } = parseListRequest(news, queryString);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]?.param).toMatch(/^filters/);
});

it('names what is allowed', () => {
  const [problem] = parseListRequest(grammarOf('topic'), 'filters[colour]=red').problems;
  expect(problem).toEqual({
    param: 'filters[colour]',
    message: 'There is nothing of this name to filter by.',
    allowed: ['documentId', 'name', 'slug'],
  });
});

it('takes partial dates', () => {
  const condition = conditionOf('filters[signedOn][$gte]=2024-05', grammarOf('agreement'));
  expect(condition).toEqual(all(all(field('signedOn', '$gte', ['2024-05'], 'partialDate'))));
});
