import { sampleAffiliation, sampleAgreement, sampleFile, sampleOrganisation, samplePerson } from '../content-model/samples.test-support';
import { makeAgreement } from './make-agreement';
import { samplePageContext } from './page-context.test-support';

const works = sampleOrganisation('works');
const agreement = sampleAgreement('deal', {
  term: 'долгосрочное',
  parties: [
    { id: 1, organisation: works, name: 'Завод' },
    { id: 2, organisation: null, name: 'Город' },
  ],
  signatories: [
    {
      id: 1,
      person: samplePerson('anna'),
      name: null,
      affiliation: sampleAffiliation({ title: 'директор', organisation: works }),
      onBehalfOf: { id: 3, organisation: works, name: 'Завод' },
    },
  ],
  aims: ['цель'],
  focusAreas: ['раз', 'два'],
  documents: [sampleFile({ name: 'deal.pdf', mime: 'application/pdf', size: 12.345 })],
  translations: [{ locale: 'en', title: 'Site agreement', place: null, term: null, aims: ['aim'], focusAreas: [] }],
});

it('shows parties, signatories on behalf of a party, aims and focus areas', () => {
  expect(makeAgreement(agreement, samplePageContext())).toMatchObject({
    url: 'https://press.example/ru/agreements/deal',
    arity: 'bilateral',
    state: 'in-force',
    parties: [
      { organisation: { documentId: 'works' }, name: 'Завод' },
      { organisation: null, name: 'Город' },
    ],
    signatories: [
      {
        name: 'Анна Орлова',
        person: { documentId: 'anna' },
        affiliation: { title: 'директор', organisation: { documentId: 'works' } },
        onBehalfOf: { organisation: { documentId: 'works' }, name: 'Завод' },
      },
    ],
    documents: [{ url: 'https://api.press.example/uploads/hall.jpg', name: 'deal.pdf', mime: 'application/pdf', size: 12345 }],
  });
});

it('falls back to the default locale field by field', () => {
  expect(makeAgreement(agreement, samplePageContext({ locale: 'en' }))).toMatchObject({
    title: 'Site agreement',
    parties: [{ name: 'АО «Полёт»' }, { name: 'Город' }],
    signatories: [{ name: 'Anna Orlova' }],
    term: 'долгосрочное',
    aims: ['aim'],
    focusAreas: ['раз', 'два'],
  });
});

it('names in print and does not link what the public may not know', () => {
  const [party] = makeAgreement(agreement, samplePageContext({ hidden: ['works', 'anna'] })).parties;
  expect(party).toEqual({ organisation: null, name: 'Завод' });
  expect(makeAgreement(agreement, samplePageContext({ hidden: ['works', 'anna'] })).signatories).toMatchObject([
    {
      name: 'Анна Орлова',
      person: null,
      affiliation: { title: 'директор', organisation: null },
      onBehalfOf: { organisation: null, name: 'Завод' },
    },
  ]);
});
