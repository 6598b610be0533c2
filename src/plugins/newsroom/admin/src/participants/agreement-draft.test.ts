import type { SuggestedAgreement } from '../../../shared/contracts/suggestions';
import { draftOf, toAgreementRequest } from './agreement-draft';

const proposal: SuggestedAgreement = {
  form: 'memorandum',
  arity: 'bilateral',
  parties: [
    { organisation: { id: 1, documentId: 'works', name: 'АО «Полёт»' }, name: 'АО «Полёт»' },
    { organisation: null, name: 'Портовая управа' },
  ],
  signatories: [
    {
      name: 'Анна Орлова',
      person: { id: 2, documentId: 'anna', name: 'Орлова Анна' },
      affiliation: {
        text: 'директор',
        title: 'директор',
        office: 'директор',
        acting: false,
        organisation: null,
        organisationName: null,
        onRecord: null,
      },
      onBehalfOf: 'АО «Полёт»',
    },
    { name: 'И. Гость', person: null, affiliation: null, onBehalfOf: 'кто-то ещё' },
  ],
  aims: ['Светить'],
  focusAreas: ['Огни', 'Кадры'],
  evidence: { words: { start: 0, end: 1, text: '' }, sentence: { start: 0, end: 1, text: '' } },
};

it('asks for what the text says and the editor left', () => {
  const draft = { ...draftOf(proposal, 'Меморандум', '2025-05-17'), aims: ' Светить \n\nХранить\n' };
  expect(toAgreementRequest(draft, proposal)).toEqual({
    title: 'Меморандум',
    form: 'memorandum',
    signedOn: '2025-05-17',
    parties: [
      { organisation: 'works', name: 'АО «Полёт»' },
      { organisation: null, name: 'Портовая управа' },
    ],
    signatories: [
      {
        person: 'anna',
        name: 'Анна Орлова',
        affiliation: { text: 'директор', title: 'директор', acting: false, organisation: null, organisationName: null },
        onBehalfOf: 0,
      },
      { person: null, name: 'И. Гость', affiliation: null, onBehalfOf: null },
    ],
    aims: ['Светить', 'Хранить'],
    focusAreas: ['Огни', 'Кадры'],
  });
});

it('leaves the day open where nobody knows it', () => {
  expect(draftOf(proposal, '', null).signedOn).toBe('');
});
