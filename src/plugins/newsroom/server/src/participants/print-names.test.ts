import { printNames, type PrintableParticipant } from './print-names';

const person = (documentId: string, lastName: string) => ({ documentId, lastName, firstName: 'Вера', patronymic: null, translations: [] });
const lugova = person('lugova', 'Лугова');
const morozko = person('morozko', 'Морозко');
const ru = { locale: 'ru', defaultLocale: 'ru' };
const en = { locale: 'en', defaultLocale: 'ru' };

const participant = (values: Partial<PrintableParticipant>): PrintableParticipant => ({
  id: 1,
  name: null,
  person: null,
  affiliations: [],
  ...values,
});
const affiliation = { id: 7, text: null, title: 'лесничий', acting: false, organisation: null, organisationName: 'КГТУ' };

describe('printNames', () => {
  it('prints the name of a known person', () => {
    expect(printNames([participant({ person: lugova })], ru)).toEqual([{ path: ['participants'], id: 1, values: { name: 'Вера Лугова' } }]);
  });

  it("prints it in the article's language", () => {
    expect(printNames([participant({ person: lugova })], en)).toEqual([{ path: ['participants'], id: 1, values: { name: 'Vera Lugova' } }]);
  });

  it('prints affiliations, whoever the participant is', () => {
    expect(printNames([participant({ name: 'В. Лугова', affiliations: [affiliation] })], ru)).toEqual([
      { path: ['participants', 'affiliations'], id: 7, values: { text: 'лесничий КГТУ' } },
    ]);
  });

  it.each([
    ['a printed name', participant({ person: lugova, name: 'В. Лугова' })],
    ['a printed name alone', participant({ name: 'В. Лугова' })],
    ['nobody', participant({})],
  ])('leaves %s', (_case, given) => {
    expect(printNames([given], ru)).toEqual([]);
  });

  it('prints anew the name of a person who was replaced', () => {
    const before = [participant({ person: lugova, name: 'Вера Лугова' })];
    const now = [participant({ person: morozko, name: 'Вера Лугова' })];
    expect(printNames(now, ru, before)).toEqual([{ path: ['participants'], id: 1, values: { name: 'Вера Морозко' } }]);
  });

  it.each([
    ['the person was renamed', participant({ person: { ...lugova, lastName: 'Полева' }, name: 'Вера Лугова' })],
    ['the person was taken off', participant({ person: null, name: 'Вера Лугова' })],
    ['the editor retyped the name', participant({ person: morozko, name: 'В. Морозко' })],
  ])('leaves the name when %s', (_case, now) => {
    expect(printNames([now], ru, [participant({ person: lugova, name: 'Вера Лугова' })])).toEqual([]);
  });

  it('leaves a name that the editor had typed for another person', () => {
    const before = [participant({ person: lugova, name: 'В. Лугова' })];
    expect(printNames([participant({ person: morozko, name: 'В. Лугова' })], ru, before)).toEqual([]);
  });
});
