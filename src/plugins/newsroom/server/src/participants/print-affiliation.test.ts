import { printAffiliation, type PrintableAffiliation } from './print-affiliation';

const organisation = (name: string, english: string | null = null) => ({
  documentId: name,
  name,
  translations: [{ locale: 'en', name: english }],
});

const affiliation = (values: Partial<PrintableAffiliation>): PrintableAffiliation => ({
  text: null,
  title: null,
  acting: false,
  organisation: null,
  organisationName: null,
  ...values,
});

const shipyard = organisation('АО «Верфь»', 'The Shipyard');
const committee = organisation('Комитет по мостам', 'Committee for Bridges');

const print = (values: Partial<PrintableAffiliation>, locale = 'ru', before?: Partial<PrintableAffiliation>) =>
  printAffiliation(affiliation(values), { locale, defaultLocale: 'ru' }, before === undefined ? undefined : affiliation(before));

describe('printAffiliation', () => {
  it.each([
    ['a title alone', { title: 'писатель' }, 'ru', { text: 'писатель' }],
    ['with a printed organisation', { title: 'директор', organisationName: 'ООО «Заря»' }, 'ru', { text: 'директор ООО «Заря»' }],
    ['a quoted name', { title: 'директор', organisation: shipyard }, 'ru', { text: 'директор АО «Верфь»', organisationName: 'АО «Верфь»' }],
    ['an abbreviation', { title: 'ректор', organisationName: 'КГТУ' }, 'ru', { text: 'ректор КГТУ' }],
    [
      'a name that would have to be declined',
      { title: 'председатель', organisation: committee },
      'ru',
      { text: 'председатель, Комитет по мостам', organisationName: 'Комитет по мостам' },
    ],
    [
      'a title that names the organisation',
      { title: 'глава АО «Верфь»', organisation: shipyard },
      'ru',
      { text: 'глава АО «Верфь»', organisationName: 'АО «Верфь»' },
    ],
    [
      'an acting office',
      { title: 'директор', acting: true, organisation: shipyard },
      'ru',
      { text: 'директор (и. о.), АО «Верфь»', organisationName: 'АО «Верфь»' },
    ],
    [
      'a title that says so itself',
      { title: 'врио директора', acting: true, organisationName: 'КГТУ' },
      'ru',
      { text: 'врио директора КГТУ' },
    ],
    ['English', { title: 'director', organisation: shipyard }, 'en', { text: 'director, The Shipyard', organisationName: 'The Shipyard' }],
    [
      'English, acting',
      { title: 'chair', acting: true, organisation: committee },
      'en',
      { text: 'acting chair, Committee for Bridges', organisationName: 'Committee for Bridges' },
    ],
    [
      'an organisation that nobody translated',
      { title: 'director', organisation: organisation('КГТУ') },
      'en',
      { text: 'director, КГТУ', organisationName: 'КГТУ' },
    ],
    ['no title yet', { organisation: shipyard }, 'ru', { organisationName: 'АО «Верфь»' }],
    ['a printed text', { title: 'директор', text: 'директор верфи', organisation: shipyard }, 'ru', { organisationName: 'АО «Верфь»' }],
    ['everything printed', { title: 'директор', text: 'директор верфи', organisation: shipyard, organisationName: 'Верфь' }, 'ru', {}],
    ['nothing known', {}, 'ru', {}],
  ])('%s', (_case, values, locale, printed) => {
    expect(print(values, locale)).toEqual(printed);
  });

  it('changes nothing when it is done a second time', () => {
    const values = { title: 'председатель', acting: true, organisation: committee };
    expect(print({ ...values, ...print(values) })).toEqual({});
  });

  it('leaves the print of an organisation that was renamed', () => {
    const before = { title: 'директор', organisation: shipyard, ...print({ title: 'директор', organisation: shipyard }) };
    expect(print({ ...before, organisation: { ...shipyard, name: 'АО «Гавань»' } }, 'ru', before)).toEqual({});
  });

  it('prints anew what stood for an organisation that was replaced', () => {
    const before = { title: 'директор', organisation: shipyard, ...print({ title: 'директор', organisation: shipyard }) };
    expect(print({ ...before, organisation: committee }, 'ru', before)).toEqual({
      text: 'директор, Комитет по мостам',
      organisationName: 'Комитет по мостам',
    });
  });

  it.each([
    ['the title', { title: 'технолог' }, { text: 'технолог АО «Верфь»' }],
    ['acting', { acting: true }, { text: 'директор (и. о.), АО «Верфь»' }],
    ['the printed organisation', { organisationName: 'КГТУ' }, { text: 'директор КГТУ' }],
  ])('prints the phrase anew when the editor has changed %s', (_case, changes, printed) => {
    const before = { title: 'директор', organisation: shipyard, ...print({ title: 'директор', organisation: shipyard }) };
    expect(print({ ...before, ...changes }, 'ru', before)).toEqual(printed);
  });

  it('leaves what the editor typed, whatever organisation it now stands for', () => {
    const before = { title: 'директор', text: 'глава верфи', organisation: shipyard, organisationName: 'Верфь' };
    expect(print({ ...before, organisation: committee }, 'ru', before)).toEqual({});
  });
});
