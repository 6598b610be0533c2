import type { SluggedType } from './claim';
import { slugBases, type Texts } from './slug-bases';

it.each<[SluggedType, Texts, string[]]>([
  ['newsItem', { title: 'Открыт цех' }, ['otkryt-tsekh']],
  ['newsItem', { title: null }, []],
  ['newsItem', { title: '  ' }, []],
  ['newsItem', { title: '🎉' }, ['news']],
  ['person', { firstName: 'Илья', patronymic: 'Ильич', lastName: 'Щукин' }, ['ilya-schukin', 'ilya-ilyich-schukin']],
  ['person', { firstName: 'Илья', patronymic: null, lastName: 'Щукин' }, ['ilya-schukin']],
  ['person', { firstName: null, lastName: 'Щукин' }, ['schukin']],
  ['organisation', { shortName: 'НИИ Волны', name: 'Институт волны' }, ['nii-volny', 'institut-volny']],
  ['organisation', { shortName: null, name: 'Институт волны' }, ['institut-volny']],
  ['agreement', { title: 'О сотрудничестве' }, ['o-sotrudnichestve']],
  ['topic', { name: 'Наука & техника' }, ['nauka-i-tekhnika']],
  ['region', { name: '???' }, ['region']],
])('%s %j → %j', (type, texts, bases) => {
  expect(slugBases(type, texts, { standard: 'yandex', maxLength: 100 })).toEqual(bases);
});
