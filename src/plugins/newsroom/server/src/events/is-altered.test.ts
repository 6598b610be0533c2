import { hasFlipped, isAltered, type Look } from './is-altered';

const page = (digest: string | null): Look => ({ slug: 'a', digest, shows: [], bar: null });

it.each<[string, Look | undefined, Look, boolean, boolean]>([
  ['the same', page('1'), page('1'), false, false],
  ['another', page('1'), page('2'), true, false],
  ['new', page(''), page('1'), true, true],
  ['gone', page('1'), page(''), true, true],
  ['still not there', page(''), page(''), false, false],
  ['there, and nobody had looked before', undefined, page('1'), true, true],
  ['not there, and nobody had looked before', undefined, page(''), false, false],
  ['there, and it is not known what was there', page(null), page('1'), true, true],
  ['gone, and it is not known what was there', page(null), page(''), true, true],
])('a page is %s', (_name, was, is, altered, flipped) => {
  expect([isAltered(was, is), hasFlipped(was, is)]).toEqual([altered, flipped]);
});
