import type { EndpointFilters } from '../../../shared/contracts/webhooks';
import { hasFilters, wants, type Lead } from './wants';

const filters = (some: Partial<EndpointFilters> = {}): EndpointFilters => ({ regions: [], topics: [], organisations: [], ...some });
const LEADS: Lead[] = [
  { kind: 'region', target: 'north' },
  { kind: 'topic', target: 'industry' },
  { kind: 'party', target: 'works' },
  { kind: 'participant', target: 'anna' },
];
const isWanted = (some: Partial<EndpointFilters>): boolean => wants({ types: [], filters: filters(some) }, 'news-item.updated', LEADS);

it.each<[string, Partial<EndpointFilters>, boolean]>([
  ['no filter', {}, true],
  ['its region', { regions: ['south', 'north'] }, true],
  ['another region', { regions: ['south'] }, false],
  ['its region and its topic', { regions: ['north'], topics: ['industry'] }, true],
  ['its region and another topic', { regions: ['north'], topics: ['sport'] }, false],
  ['an organisation that it leads to in any way', { organisations: ['works'] }, true],
  ['a person, who is no organisation', { organisations: ['anna'] }, false],
  ['a topic by the id of its region', { topics: ['north'] }, false],
])('%s', (_name, some, expected) => {
  expect(isWanted(some)).toBe(expected);
  expect(hasFilters(filters(some))).toBe(Object.keys(some).length > 0);
});

it('goes by the type, where types are named', () => {
  const endpoint = { types: ['person.updated' as const], filters: filters() };
  expect(wants(endpoint, 'person.updated', [])).toBe(true);
  expect(wants(endpoint, 'news-item.updated', [])).toBe(false);
});
