import { checkAgreement, type CheckedAgreement } from './check-agreement';

const organisation = (documentId: string) => ({ documentId, name: `Организация ${documentId}`, shortName: null });
const party = (documentId: string) => ({ organisation: organisation(documentId), name: null });
const inPrint = (name: string | null) => ({ organisation: null, name });
const signatory = (values: Partial<CheckedAgreement['signatories'][number]>) => ({
  person: {},
  name: null,
  affiliation: null,
  onBehalfOf: null,
  ...values,
});

const marked = (values: Partial<CheckedAgreement>): unknown[] =>
  checkAgreement({
    signedOn: '2024-03-15',
    effectiveFrom: null,
    validUntil: null,
    terminatedOn: null,
    parties: [party('port'), inPrint('Верфь «Волна»')],
    signatories: [],
    ...values,
  }).map(({ path }) => path.join('.'));

it.each([
  ['parties alone', {}],
  ['nobody yet', { parties: [] }],
  ['partial dates', { signedOn: '2024', effectiveFrom: '2024-04', validUntil: '2024', terminatedOn: '2024-02-29' }],
  ['one day', { effectiveFrom: '2024-04-01', validUntil: '2024-04-01' }],
  ['a signatory on his own', { signatories: [signatory({})] }],
  ['a signatory in print', { signatories: [signatory({ person: null, name: 'В. Лугова' })] }],
  ['on behalf of a party', { signatories: [signatory({ onBehalfOf: party('port') })] }],
  ['on behalf of a printed party', { signatories: [signatory({ onBehalfOf: inPrint('верфь "Волна"') })] }],
  ['on behalf of a party by its name', { signatories: [signatory({ onBehalfOf: inPrint('Организация port') })] }],
  ['with a title', { signatories: [signatory({ affiliation: { title: 'директор' } })] }],
])('sound: %s', (_case, values) => {
  expect(marked(values)).toEqual([]);
});

it.each([
  [
    'dates that are none',
    { signedOn: '15.03.2024', effectiveFrom: '2023-02-29', validUntil: '2024-4', terminatedOn: 'never' },
    ['signedOn', 'effectiveFrom', 'validUntil', 'terminatedOn'],
  ],
  ['over before it takes effect', { effectiveFrom: '2024-04-01', validUntil: '2024-03-31' }, ['validUntil']],
  ['over in the year before', { effectiveFrom: '2024', validUntil: '2023' }, ['validUntil']],
  ['a party that is nobody', { parties: [party('port'), inPrint(null)] }, ['parties.1.name']],
  ['a signatory who is nobody', { signatories: [signatory({}), signatory({ person: null })] }, ['signatories.1.name']],
  ['a signatory without a title', { signatories: [signatory({ affiliation: { title: null } })] }, ['signatories.0.affiliation.title']],
  ['on behalf of somebody else', { signatories: [signatory({ onBehalfOf: party('college') })] }, ['signatories.0.onBehalfOf']],
  [
    'on behalf of another of that name',
    {
      parties: [party('port')],
      signatories: [signatory({ onBehalfOf: { organisation: { ...organisation('other'), name: 'Организация port' }, name: null } })],
    },
    ['signatories.0.onBehalfOf'],
  ],
  ['on behalf of nobody', { signatories: [signatory({ onBehalfOf: inPrint(null) })] }, ['signatories.0.onBehalfOf']],
  [
    'on behalf of a party while there is none',
    { parties: [], signatories: [signatory({ onBehalfOf: party('port') })] },
    ['signatories.0.onBehalfOf'],
  ],
])('refused: %s', (_case, values, paths) => {
  expect(marked(values)).toEqual(paths);
});
