import { full, halves, type TypePanel } from '../type-panel';

export const person: TypePanel = {
  uid: 'api::person.person',
  name: { en: 'Person', ru: 'Люди' },
  mainField: 'label',
  list: ['label', 'positions'],
  sortBy: { field: 'lastName', order: 'ASC' },
  rows: [
    [
      ['lastName', 4],
      ['firstName', 4],
      ['patronymic', 4],
    ],
    halves('gender', 'slug'),
    full('positions'),
    full('aliases'),
    full('portrait'),
    full('biography'),
    full('translations'),
    full('externalIds'),
    full('listed'),
  ],
  fields: {
    label: { en: 'Person', ru: 'Человек' },
    lastName: { en: 'Last name', ru: 'Фамилия' },
    firstName: { en: 'First name', ru: 'Имя' },
    patronymic: { en: 'Patronymic', ru: 'Отчество' },
    gender: {
      en: 'Gender',
      ru: 'Пол',
      hint: {
        en: 'Decides how the surname is declined when texts are searched for it.',
        ru: 'От него зависит, как склоняется фамилия при поиске в тексте.',
      },
    },
    slug: {
      en: 'Address (slug)',
      ru: 'Адрес (slug)',
      hint: {
        en: 'Made from the name by itself; a later change leaves a redirect.',
        ru: 'Составляется из имени сам; если изменить позже, старый адрес будет вести на новый.',
      },
    },
    positions: {
      en: 'Positions',
      ru: 'Должности',
      hint: {
        en: 'Offices with their periods. A change here leaves published articles as they were.',
        ru: 'Должности со сроками. Изменения здесь не меняют опубликованных статей.',
      },
    },
    aliases: {
      en: 'Other spellings',
      ru: 'Другие написания',
      hint: { en: 'Maiden names, other spellings: one on each line.', ru: 'Девичья фамилия, другие написания: по одному на строке.' },
    },
    portrait: { en: 'Portrait', ru: 'Портрет' },
    biography: { en: 'Biography', ru: 'Биография' },
    translations: {
      en: 'In other languages',
      ru: 'На других языках',
      hint: {
        en: 'Without a translation the name is transliterated as in passports.',
        ru: 'Без перевода имя пишется латиницей, как в загранпаспорте.',
      },
    },
    externalIds: { en: 'External identifiers', ru: 'Внешние идентификаторы' },
    listed: {
      en: 'Public without an article',
      ru: 'Открыт и без статей',
      hint: {
        en: 'Otherwise the page opens with the first published article that leads here.',
        ru: 'Иначе страница откроется с первой опубликованной статьёй, которая сюда ведёт.',
      },
    },
  },
};

export const position: TypePanel = {
  uid: 'api::position.position',
  name: { en: 'Position', ru: 'Должности' },
  mainField: 'title',
  list: ['title', 'person', 'organisation', 'from', 'to'],
  sortBy: { field: 'from', order: 'DESC' },
  rows: [
    halves('person', 'organisation'),
    [
      ['title', 8],
      ['acting', 4],
    ],
    [
      ['from', 4],
      ['to', 4],
      ['order', 4],
    ],
    full('translations'),
  ],
  fields: {
    person: { en: 'Person', ru: 'Человек' },
    organisation: { en: 'Organisation', ru: 'Организация' },
    title: {
      en: 'Title',
      ru: 'Должность',
      hint: { en: 'In the nominative, without the organisation.', ru: 'В именительном падеже, без названия организации.' },
    },
    acting: { en: 'Acting', ru: 'Врио / и. о.' },
    from: {
      en: 'From',
      ru: 'С',
      hint: {
        en: '2024, 2024-05 or 2024-05-17. Empty: nobody knows since when.',
        ru: '2024, 2024-05 или 2024-05-17. Пусто — неизвестно с какого времени.',
      },
    },
    to: {
      en: 'To',
      ru: 'По',
      hint: { en: 'The last day in office. Empty: still held.', ru: 'Последний день в должности. Пусто — занимает сейчас.' },
    },
    order: {
      en: 'Order',
      ru: 'Порядок',
      hint: {
        en: 'Of several offices held at once, the smaller number comes first.',
        ru: 'Из нескольких одновременных должностей первой идёт с меньшим числом.',
      },
    },
    translations: { en: 'In other languages', ru: 'На других языках' },
  },
};
