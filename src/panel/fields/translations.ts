import { full, halves, type TypePanel } from '../type-panel';

const LOCALE = { en: 'Language', ru: 'Язык', hint: { en: 'Its code: en.', ru: 'Код языка: en.' } } as const;

export const translations: readonly TypePanel[] = [
  {
    uid: 'newsroom.name-translation',
    name: { en: 'Translated name', ru: 'Перевод названия' },
    mainField: 'name',
    rows: [
      [
        ['locale', 3],
        ['name', 9],
      ],
    ],
    fields: { locale: LOCALE, name: { en: 'Name', ru: 'Название' } },
  },
  {
    uid: 'newsroom.person-translation',
    name: { en: 'Person in another language', ru: 'Человек на другом языке' },
    mainField: 'lastName',
    rows: [
      [
        ['locale', 3],
        ['lastName', 3],
        ['firstName', 3],
        ['patronymic', 3],
      ],
      full('biography'),
    ],
    fields: {
      locale: LOCALE,
      lastName: { en: 'Last name', ru: 'Фамилия' },
      firstName: { en: 'First name', ru: 'Имя' },
      patronymic: { en: 'Patronymic', ru: 'Отчество' },
      biography: { en: 'Biography', ru: 'Биография' },
    },
  },
  {
    uid: 'newsroom.position-translation',
    name: { en: 'Title in another language', ru: 'Должность на другом языке' },
    mainField: 'title',
    rows: [
      [
        ['locale', 3],
        ['title', 9],
      ],
    ],
    fields: { locale: LOCALE, title: { en: 'Title', ru: 'Должность' } },
  },
  {
    uid: 'newsroom.organisation-translation',
    name: { en: 'Organisation in another language', ru: 'Организация на другом языке' },
    mainField: 'name',
    rows: [
      [
        ['locale', 3],
        ['name', 6],
        ['shortName', 3],
      ],
    ],
    fields: { locale: LOCALE, name: { en: 'Name', ru: 'Название' }, shortName: { en: 'Short name', ru: 'Краткое название' } },
  },
  {
    uid: 'newsroom.agreement-translation',
    name: { en: 'Agreement in another language', ru: 'Соглашение на другом языке' },
    mainField: 'title',
    rows: [
      [
        ['locale', 3],
        ['title', 9],
      ],
      halves('place', 'term'),
      full('aims'),
      full('focusAreas'),
    ],
    fields: {
      locale: LOCALE,
      title: { en: 'Title', ru: 'Название' },
      place: { en: 'Place of signing', ru: 'Место подписания' },
      term: { en: 'Term, in words', ru: 'Срок словами' },
      aims: { en: 'Aims', ru: 'Цели' },
      focusAreas: { en: 'Focus areas', ru: 'Направления' },
    },
  },
];
