import { targetsOf } from './targets-of';

it('tells persons, organisations and agreements apart, each once; topics and regions have no page', () => {
  expect(
    targetsOf([
      { kind: 'participant', target: 'anna' },
      { kind: 'signatory', target: 'anna' },
      { kind: 'photo', target: 'boris' },
      { kind: 'party', target: 'works' },
      { kind: 'venue', target: 'works' },
      { kind: 'agreement', target: 'deal' },
      { kind: 'topic', target: 'industry' },
    ]),
  ).toEqual({ person: ['anna', 'boris'], organisation: ['works'], agreement: ['deal'] });
});
