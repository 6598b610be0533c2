import { readPlace } from './places';

it.each([
  ['москве', 'москва'],
  ['волгограде', 'волгоград'],
  ['россии', 'россия'],
  ['столом', null],
])('%s → %s', (word, place) => {
  expect(readPlace(word)).toBe(place);
});
