import { transliterateName } from './transliterate-name';

it.each([
  ['Валерий Серов', 'Valerii Serov'],
  ['Щеглова Юлия Ильинична', 'Shcheglova Iuliia Ilinichna'],
  ['СЕРОВА-ЩУКИНА Ольга', 'Serova-Shchukina Olga'],
  ['Ю. Я. Щедрин', 'Iu. Ia. Shchedrin'],
  ['Мамед Али оглы', 'Mamed Ali ogly'],
  ['Анна де ла Вега', 'Anna de la Vega'],
  ['МакДональд', 'MakDonald'],
  ['  Пётр \u00a0 Ёлкин ', 'Petr Elkin'],
  ['John Smith', 'John Smith'],
  ['', ''],
])('%s → %s', (name, latin) => {
  expect(transliterateName(name, 'icao-9303')).toBe(latin);
});
