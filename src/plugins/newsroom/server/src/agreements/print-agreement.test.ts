import { printAgreement, type PrintableAgreement } from './print-agreement';

const organisation = (documentId: string, name: string) => ({ documentId, name, translations: [] });
const person = (documentId: string, lastName: string) => ({ documentId, lastName, firstName: 'Вера', patronymic: null, translations: [] });
const port = organisation('port', 'АО «Порт»');
const shipyard = organisation('shipyard', 'АО «Верфь»');
const print = { locale: 'ru', defaultLocale: 'ru' };

const agreement: PrintableAgreement = {
  parties: [
    { id: 1, organisation: port, name: null },
    { id: 2, organisation: shipyard, name: 'Верфь' },
    { id: 3, organisation: null, name: 'Жители посёлка' },
  ],
  signatories: [
    {
      id: 4,
      person: person('lugova', 'Лугова'),
      name: null,
      affiliation: { id: 5, text: null, title: 'директор', acting: false, organisation: port, organisationName: null },
      onBehalfOf: { id: 6, organisation: port, name: null },
    },
    { id: 7, person: null, name: 'В. Морозко', affiliation: null, onBehalfOf: null },
  ],
};

const filled: PrintableAgreement = {
  parties: [{ id: 1, organisation: port, name: 'АО «Порт»' }],
  signatories: [
    {
      id: 4,
      person: person('lugova', 'Лугова'),
      name: 'Вера Лугова',
      affiliation: {
        id: 5,
        text: 'директор АО «Порт»',
        title: 'директор',
        acting: false,
        organisation: port,
        organisationName: 'АО «Порт»',
      },
      onBehalfOf: { id: 6, organisation: port, name: 'АО «Порт»' },
    },
  ],
};

describe('printAgreement', () => {
  it('prints what is missing and nothing else', () => {
    expect(printAgreement(agreement, print, null)).toEqual([
      { path: ['parties'], id: 1, values: { name: 'АО «Порт»' } },
      { path: ['signatories'], id: 4, values: { name: 'Вера Лугова' } },
      { path: ['signatories', 'affiliation'], id: 5, values: { organisationName: 'АО «Порт»', text: 'директор АО «Порт»' } },
      { path: ['signatories', 'onBehalfOf'], id: 6, values: { name: 'АО «Порт»' } },
    ]);
  });

  it('leaves what is printed, though the records were renamed', () => {
    const [party] = filled.parties;
    const renamed = { ...filled, parties: [{ ...party!, organisation: { ...port, name: 'АО «Гавань»' } }] };
    expect(printAgreement(renamed, print, filled)).toEqual([]);
  });

  it('prints anew what stood for a record that was replaced', () => {
    const [party] = filled.parties;
    const [signatory] = filled.signatories;
    const replaced = {
      parties: [{ ...party!, organisation: shipyard }],
      signatories: [
        { ...signatory!, person: person('morozko', 'Морозко'), onBehalfOf: { ...signatory!.onBehalfOf!, organisation: shipyard } },
      ],
    };
    expect(printAgreement(replaced, print, filled)).toEqual([
      { path: ['parties'], id: 1, values: { name: 'АО «Верфь»' } },
      { path: ['signatories'], id: 4, values: { name: 'Вера Морозко' } },
      { path: ['signatories', 'onBehalfOf'], id: 6, values: { name: 'АО «Верфь»' } },
    ]);
  });
});
