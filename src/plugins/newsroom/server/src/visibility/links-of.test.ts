import type { NewsItem } from '../content-model/types';
import { linksOf, markFirst } from './links-of';

const to = (documentId: string) => ({ documentId });

it('follows every way from an item to a record, each once', () => {
  const item = {
    venueOrganisation: to('hall'),
    participants: [
      { person: to('anna'), affiliations: [{ organisation: to('works') }, { organisation: null }] },
      { person: null, affiliations: [{ organisation: to('works') }] },
    ],
    agreements: [
      {
        documentId: 'deal',
        parties: [{ organisation: to('works') }, { organisation: to('city') }, { organisation: null }],
        signatories: [
          { person: to('anna'), affiliation: { organisation: to('union') }, onBehalfOf: { organisation: to('city') } },
          { person: null, affiliation: null, onBehalfOf: null },
        ],
      },
    ],
    photos: [{ people: [to('anna'), to('boris')] }],
    topics: [to('industry')],
    regions: [to('south')],
    organisations: [to('bank')],
  } as unknown as NewsItem;

  expect(linksOf(item)).toEqual([
    { kind: 'venue', target: 'hall' },
    { kind: 'participant', target: 'anna' },
    { kind: 'affiliation', target: 'works' },
    { kind: 'agreement', target: 'deal' },
    { kind: 'party', target: 'works' },
    { kind: 'party', target: 'city' },
    { kind: 'signatory', target: 'anna' },
    { kind: 'signatory-affiliation', target: 'union' },
    { kind: 'photo', target: 'anna' },
    { kind: 'photo', target: 'boris' },
    { kind: 'topic', target: 'industry' },
    { kind: 'region', target: 'south' },
    { kind: 'mention', target: 'bank' },
  ]);
});

it('marks one link of an item to a record', () => {
  const links = [
    { kind: 'venue', target: 'works' },
    { kind: 'party', target: 'works' },
    { kind: 'party', target: 'city' },
    { kind: 'mention', target: 'works' },
  ] as const;
  expect(markFirst(links).map(({ isFirst }) => isFirst)).toEqual([true, false, true, false]);
});
