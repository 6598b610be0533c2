import fc from 'fast-check';

import { isBranch, listEntries, parseQueryString, type Param, type Params } from './parse-query-string';

const plain = (param: Param): unknown =>
  isBranch(param) ? Object.fromEntries([...param].map(([key, inner]) => [key, plain(inner)])) : param;
const read = (queryString: string): unknown => plain(parseQueryString(queryString).params);

const oneOf = (letters: string) => fc.constantFrom(...Array.from({ length: letters.length }, (_, index) => letters.charAt(index)));

it.each([
  ['', {}],
  ['&&', {}],
  ['a=1', { a: ['1'] }],
  ['a', { a: [''] }],
  ['a=1&a=2', { a: ['1', '2'] }],
  ['a[]=1&a[]=2', { a: { 0: ['1'], 1: ['2'] } }],
  ['a[1]=x&a[]=y&a[]=z', { a: { 1: ['x'], 2: ['y'], 3: ['z'] } }],
  ['a[b][c]=1&a[b][d]=2', { a: { b: { c: ['1'], d: ['2'] } } }],
  ['a%5Bb%5D=%D1%8F+%2B', { a: { b: ['я +'] } }],
  ['a=b=c', { a: ['b=c'] }],
])('reads %s', (queryString, expected) => {
  expect(parseQueryString(queryString).problems).toEqual([]);
  expect(read(queryString)).toEqual(expected);
});

it.each([
  ['a=%zz', 'not valid'],
  ['%E0%A4%A=1', 'name is not valid'],
  ['a=%00', 'not valid'],
  ['a%0a=1', 'name is not valid'],
  ['a[b=1', 'must look like'],
  ['[a]=1', 'must look like'],
  ['a[b]c=1', 'must look like'],
  ['a[[b]]=1', 'must look like'],
  ['a=1&a[b]=2', 'both as a value'],
  ['a[b]=2&a=1', 'both as a value'],
  [`a=${'x'.repeat(1001)}`, 'longer than'],
  [`a${'[b]'.repeat(16)}=1`, 'steps'],
  ['a=1&'.repeat(201), 'more than 200'],
  [`a=1&${'x'.repeat(8000)}=1`, 'longer than 8000'],
])('refuses %s', (queryString, message) => {
  const { problems } = parseQueryString(queryString);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(message);
});

it('takes names of object members for names', () => {
  const { params } = parseQueryString('__proto__[polluted]=1&constructor=2&a[hasOwnProperty]=3');
  expect([...params.keys()]).toEqual(['__proto__', 'constructor', 'a']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('orders a list by its numbers', () => {
  const a = (parseQueryString('a[2]=c&a[0]=a&a[1]=b').params as Params).get('a');
  expect(listEntries(a ?? [])).toEqual(['a', 'b', 'c']);
});

it('reads back whatever was written properly', () => {
  const step = fc.string({ minLength: 1, maxLength: 8, unit: oneOf('abя$_-0 ') });
  const pair = fc.tuple(fc.array(step, { minLength: 1, maxLength: 5 }), fc.string({ maxLength: 20, unit: oneOf('xы&=+[]% ') }));
  fc.assert(
    fc.property(pair, ([path, value]) => {
      const [first = '', ...rest] = path;
      const { params, problems } = parseQueryString(
        `${encodeURIComponent(first + rest.map((part) => `[${part}]`).join(''))}=${encodeURIComponent(value)}`,
      );
      let found: Param | undefined = params;
      for (const part of path) found = found !== undefined && isBranch(found) ? found.get(part) : undefined;
      expect(problems).toEqual([]);
      expect(found).toEqual([value]);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: oneOf('a[]&=%0$.,+я\u0000\ud800') }), (queryString) => {
      expect(() => parseQueryString(queryString)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
