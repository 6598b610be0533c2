import { DATIVE, FEMININE, GENITIVE, INSTRUMENTAL, MASCULINE, NOMINATIVE } from './cases';
import { readKnownGivenName } from './given-name-readings';
import { readSurname } from './name-readings';
import { readPatronymic, isOfKnownFather } from './patronymic-readings';

describe('readSurname', () => {
  it.each([
    ['рыжову', 'рыжов', MASCULINE, DATIVE],
    ['рыжовой', 'рыжова', FEMININE, GENITIVE],
    ['луговским', 'луговский', MASCULINE, INSTRUMENTAL],
    ['луговскую', 'луговская', FEMININE, 8],
    ['толмачом', 'толмач', MASCULINE, INSTRUMENTAL],
    ['гайдаем', 'гайдай', MASCULINE, INSTRUMENTAL],
    ['кравца', 'кравец', MASCULINE, GENITIVE],
    ['сороки', 'сорока', FEMININE, GENITIVE],
    ['шульца', 'шульц', MASCULINE, GENITIVE],
    ['яценко', 'яценко', FEMININE, GENITIVE],
    ['седых', 'седых', MASCULINE, DATIVE],
    ['римского-корсакова', 'римский-корсаков', MASCULINE, GENITIVE],
    ['салтыкова-щедрина', 'салтыков-щедрин', MASCULINE, GENITIVE],
  ])('reads %s as %s', (form, nominative, gender, grammaticalCase) => {
    expect(
      readSurname(form).some(
        (reading) => reading.nominative === nominative && (reading.genders & gender) !== 0 && (reading.cases & grammaticalCase) !== 0,
      ),
    ).toBe(true);
  });

  it("leaves a woman's surname on a consonant as it is", () => {
    const readings = readSurname('мартынюк').filter((reading) => reading.genders === FEMININE);
    expect(readings.every((reading) => reading.nominative === 'мартынюк')).toBe(true);
    expect(readings.reduce((cases, reading) => cases | reading.cases, 0) & INSTRUMENTAL).not.toBe(0);
  });
});

describe('readKnownGivenName', () => {
  it.each([
    ['павлом', 'павел', INSTRUMENTAL],
    ['льва', 'лев', GENITIVE],
    ['любови', 'любовь', GENITIVE],
    ['марией', 'мария', INSTRUMENTAL],
    ['ильи', 'илья', GENITIVE],
    ['юрию', 'юрий', DATIVE],
  ])('knows %s as %s', (form, nominative, grammaticalCase) => {
    expect(readKnownGivenName(form).some((reading) => reading.nominative === nominative && (reading.cases & grammaticalCase) !== 0)).toBe(
      true,
    );
  });

  it('knows nothing of other words', () => {
    expect(readKnownGivenName('заводом')).toEqual([]);
  });
});

describe('readPatronymic', () => {
  it.each([
    ['петровичем', 'петрович', INSTRUMENTAL],
    ['ильинична', 'ильинична', NOMINATIVE],
    ['сергеевной', 'сергеевна', INSTRUMENTAL],
  ])('reads %s as %s', (form, nominative, grammaticalCase) => {
    expect(readPatronymic(form).some((reading) => reading.nominative === nominative && (reading.cases & grammaticalCase) !== 0)).toBe(true);
  });

  it('tells a patronymic from a surname in -ович', () => {
    expect(isOfKnownFather('николаевич')).toBe(true);
    expect(isOfKnownFather('бабурович')).toBe(false);
  });
});
