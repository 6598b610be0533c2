import { isFormOf, wordKey } from './word-forms';

const FORMS: ReadonlyArray<readonly [string, string]> = [
  ['министерства', 'министерство'],
  ['комитетом', 'комитет'],
  ['областной', 'областная'],
  ['государственному', 'государственный'],
  ['академии', 'академия'],
  ['сетью', 'сеть'],
  ['церкви', 'церковь'],
  ['рынка', 'рынок'],
  ['отделением', 'отделение'],
  ['филиалах', 'филиал'],
  ['палату', 'палата'],
  ['торгово-промышленной', 'торгово-промышленная'],
  ['эху', 'эхо'],
  ['музеем', 'музей'],
];

describe('isFormOf', () => {
  it.each(FORMS)('%s is a form of %s', (form, nominative) => {
    expect(isFormOf(form, nominative)).toBe(true);
  });

  it.each([
    ['ранее', 'ран'],
    ['банкет', 'банк'],
    ['советник', 'совет'],
    ['газпрома', 'газ'],
  ])('%s is none of %s', (form, nominative) => {
    expect(isFormOf(form, nominative)).toBe(false);
  });
});

describe('wordKey', () => {
  it.each(FORMS)('is the same for %s and %s', (form, nominative) => {
    expect(wordKey(form)).toBe(wordKey(nominative));
  });
});
