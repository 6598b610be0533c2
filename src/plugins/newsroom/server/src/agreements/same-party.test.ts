import { isNamed, isSameParty } from './same-party';

const organisation = (documentId: string, name: string, shortName: string | null = null) => ({ documentId, name, shortName });
const port = organisation('port', 'АО «Речной порт»', 'Речпорт');
const namesake = organisation('namesake', 'АО «Речной порт»');

describe('isSameParty', () => {
  it.each([
    ['one organisation', { organisation: port, name: null }, { organisation: port, name: 'Порт' }],
    ['a printed name and the organisation', { organisation: null, name: 'АО «Речной порт»' }, { organisation: port, name: null }],
    ['its short name', { organisation: null, name: 'Речпорт' }, { organisation: port, name: null }],
    ['the name that the party was printed with', { organisation: null, name: 'порт' }, { organisation: port, name: 'Порт' }],
    ['other quotes', { organisation: null, name: 'ао "речной порт"' }, { organisation: port, name: null }],
    ['other dashes and spaces', { organisation: null, name: 'Верфь — Север ' }, { organisation: null, name: 'верфь  - север' }],
    ['ё and е', { organisation: null, name: 'Тёплый дом' }, { organisation: null, name: 'Теплый дом' }],
  ])('yes: %s', (_case, one, other) => {
    expect(isSameParty(one, other)).toBe(true);
    expect(isSameParty(other, one)).toBe(true);
  });

  it.each([
    ['another organisation of the same name', { organisation: port, name: null }, { organisation: namesake, name: null }],
    ['another name', { organisation: null, name: 'Верфь' }, { organisation: port, name: null }],
    ['nobody and nobody', { organisation: null, name: null }, { organisation: null, name: null }],
    ['quotes alone', { organisation: null, name: '«»' }, { organisation: null, name: '""' }],
  ])('no: %s', (_case, one, other) => {
    expect(isSameParty(one, other)).toBe(false);
    expect(isSameParty(other, one)).toBe(false);
  });
});

it('a party is named by its organisation or by print', () => {
  expect(isNamed({ organisation: null, name: null })).toBe(false);
  expect(isNamed({ organisation: null, name: 'Верфь' })).toBe(true);
});
