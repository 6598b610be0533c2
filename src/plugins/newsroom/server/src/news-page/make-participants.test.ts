import {
  sampleAffiliation,
  sampleAgreement,
  sampleOrganisation,
  sampleParticipant,
  samplePerson,
} from '../content-model/samples.test-support';
import { makeParticipants } from './make-participants';
import { samplePageContext } from './page-context.test-support';

const context = samplePageContext();
const signatory = (given: object) => ({ id: 1, person: null, name: null, affiliation: null, onBehalfOf: null, ...given });

it('prints what was printed and links who it is', () => {
  const participants = [
    sampleParticipant({
      name: 'А. П. Орлова',
      person: samplePerson('anna'),
      role: 'speaker',
      affiliations: [
        sampleAffiliation({
          text: 'врио главы',
          title: 'глава',
          acting: true,
          organisation: sampleOrganisation('works', { name: 'Новое имя' }),
          organisationName: 'Старое имя',
        }),
      ],
    }),
  ];
  expect(makeParticipants({ participants, agreements: [] }, context)).toEqual([
    {
      name: 'А. П. Орлова',
      person: { documentId: 'anna', slug: 'anna', url: 'https://press.example/ru/people/anna', name: 'Анна Орлова', portrait: null },
      role: 'speaker',
      signed: false,
      affiliations: [
        {
          text: 'врио главы',
          title: 'глава',
          acting: true,
          organisation: { documentId: 'works', slug: 'works', url: 'https://press.example/ru/organisations/works', name: 'Новое имя' },
          organisationName: 'Старое имя',
        },
      ],
    },
  ]);
});

it.each([
  ['the person signed', { person: samplePerson('anna') }, { person: samplePerson('anna'), name: 'Орлова' }, true],
  [
    'somebody of the same printed name is another person',
    { person: samplePerson('anna'), name: 'Анна Орлова' },
    { person: samplePerson('other'), name: 'Анна Орлова' },
    false,
  ],
  ['a printed name without a record signed', { name: 'Борис Чижов' }, { name: 'Борис Чижов' }, true],
  ['two without a name are not the same', { name: null }, { name: null }, false],
])('%s', (_name, participant, signed, expected) => {
  const agreements = [sampleAgreement('deal', { signatories: [signatory(signed)] })];
  expect(makeParticipants({ participants: [sampleParticipant(participant)], agreements }, context)[0]?.signed).toBe(expected);
});
