import { full, halves, type TypePanel } from '../type-panel';

export const organisation: TypePanel = {
  uid: 'api::organisation.organisation',
  name: { en: 'Organisation', ru: 'Организации' },
  mainField: 'name',
  list: ['name', 'shortName', 'kind', 'region'],
  sortBy: { field: 'name', order: 'ASC' },
  rows: [
    full('name'),
    [
      ['shortName', 4],
      ['legalForm', 4],
      ['kind', 4],
    ],
    halves('parent', 'region'),
    halves('website', 'slug'),
    full('aliases'),
    full('logo'),
    full('translations'),
    full('externalIds'),
    full('listed'),
  ],
  fields: {
    name: { en: 'Name', ru: 'Название', hint: { en: 'Whole, in the nominative.', ru: 'Полностью, в именительном падеже.' } },
    shortName: {
      en: 'Short name',
      ru: 'Краткое название',
      hint: { en: 'As texts call it; it is searched for too.', ru: 'Как её называют в текстах; по нему её тоже находят.' },
    },
    legalForm: { en: 'Legal form', ru: 'Правовая форма', hint: { en: 'АО, ООО, ФГБОУ ВО …', ru: 'АО, ООО, ФГБОУ ВО …' } },
    kind: { en: 'Kind', ru: 'Вид' },
    parent: { en: 'Part of', ru: 'Входит в' },
    region: { en: 'Region', ru: 'Регион' },
    website: { en: 'Website', ru: 'Сайт' },
    slug: {
      en: 'Address (slug)',
      ru: 'Адрес (slug)',
      hint: {
        en: 'Made from the name by itself; a later change leaves a redirect.',
        ru: 'Составляется из названия сам; если изменить позже, старый адрес будет вести на новый.',
      },
    },
    aliases: { en: 'Other names', ru: 'Другие названия', hint: { en: 'One on each line.', ru: 'По одному на строке.' } },
    logo: { en: 'Logo', ru: 'Логотип' },
    translations: { en: 'In other languages', ru: 'На других языках' },
    externalIds: { en: 'External identifiers', ru: 'Внешние идентификаторы' },
    listed: {
      en: 'Public without an article',
      ru: 'Открыта и без статей',
      hint: {
        en: 'Otherwise the page opens with the first published article that leads here.',
        ru: 'Иначе страница откроется с первой опубликованной статьёй, которая сюда ведёт.',
      },
    },
  },
};
