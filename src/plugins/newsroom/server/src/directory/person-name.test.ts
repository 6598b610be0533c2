import { personName } from './person-name';

const translation = (locale: string, firstName: string | null, patronymic: string | null, lastName: string | null) => ({
  locale,
  firstName,
  patronymic,
  lastName,
});

const surov = (...translations: Array<ReturnType<typeof translation>>) => ({
  lastName: 'Щуров',
  firstName: 'Юрий',
  patronymic: 'Алексеевич',
  translations,
});

it.each([
  ['the default language', surov(translation('en', 'Yury', null, 'Schurov')), 'ru', 'Юрий Алексеевич Щуров'],
  ['no patronymic', { ...surov(), patronymic: null }, 'ru', 'Юрий Щуров'],
  ['a whole translation', surov(translation('en', 'Yury', 'A.', 'Schurov')), 'en', 'Yury A. Schurov'],
  ['a translation that leaves the patronymic out', surov(translation('en', 'Yury', null, 'Schurov')), 'en', 'Yury Schurov'],
  ['no translation, English', surov(), 'en', 'Iurii Alekseevich Shchurov'],
  ['no translation, British English', surov(), 'en-GB', 'Iurii Alekseevich Shchurov'],
  ['half a translation', surov(translation('en', null, null, 'Schurov')), 'en', 'Iurii Alekseevich Schurov'],
  ['an empty translation', surov(translation('en', null, null, null)), 'en', 'Iurii Alekseevich Shchurov'],
  ['another language', surov(translation('en', 'Yury', null, 'Schurov')), 'kk', 'Юрий Алексеевич Щуров'],
  ['another language, translated in part', surov(translation('kk', 'Юрий', null, null)), 'kk', 'Юрий Алексеевич Щуров'],
  ['a Latin name', { ...surov(), firstName: 'Anna', patronymic: null, lastName: 'Weber' }, 'en', 'Anna Weber'],
])('%s', (_case, person, locale, name) => {
  expect(personName(person, locale, 'ru')).toBe(name);
});

it('leaves an English newsroom’s names alone', () => {
  expect(personName({ ...surov(), firstName: 'Anna', patronymic: null, lastName: 'Weber' }, 'en', 'en')).toBe('Anna Weber');
});
