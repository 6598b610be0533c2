import { full, halves, type TypePanel } from '../type-panel';

const AS_PRINTED = { en: 'As printed in the article.', ru: 'Как напечатано в статье.' } as const;

export const components: readonly TypePanel[] = [
  {
    uid: 'newsroom.participant',
    name: { en: 'Participant', ru: 'Участник' },
    mainField: 'name',
    rows: [halves('person', 'name'), full('role'), full('affiliations')],
    fields: {
      person: {
        en: 'Person',
        ru: 'Человек',
        hint: { en: 'Empty: the name is printed without a link.', ru: 'Пусто — имя будет напечатано без ссылки.' },
      },
      name: {
        en: 'Printed name',
        ru: 'Имя в статье',
        hint: {
          en: "Left empty, it becomes the person's name and stays so.",
          ru: 'Если не заполнить, станет именем человека и таким останется.',
        },
      },
      role: { en: 'Role at the event', ru: 'Роль на событии' },
      affiliations: {
        en: 'Titles',
        ru: 'Должности',
        hint: { en: 'As on the day of the event, in order.', ru: 'На день события, по порядку.' },
      },
      addedAutomatically: { en: 'Added automatically', ru: 'Добавлен автоматически' },
    },
  },
  {
    uid: 'newsroom.affiliation',
    name: { en: 'Affiliation', ru: 'Должность' },
    mainField: 'title',
    rows: [
      full('text'),
      [
        ['title', 8],
        ['acting', 4],
      ],
      halves('organisation', 'organisationName'),
    ],
    fields: {
      text: {
        en: 'As printed',
        ru: 'Как напечатано',
        hint: { en: 'The whole phrase of the article, “acting” included.', ru: 'Вся фраза из статьи, вместе с «врио».' },
      },
      title: {
        en: 'Title',
        ru: 'Должность',
        hint: { en: 'In the nominative, without the organisation.', ru: 'В именительном падеже, без организации.' },
      },
      acting: { en: 'Acting', ru: 'Врио / и. о.' },
      organisation: { en: 'Organisation', ru: 'Организация' },
      organisationName: {
        en: 'Printed organisation',
        ru: 'Организация в статье',
        hint: {
          en: "In the nominative. Left empty, it becomes the organisation's name.",
          ru: 'В именительном падеже. Если не заполнить, станет названием организации.',
        },
      },
    },
  },
  {
    uid: 'newsroom.photo',
    name: { en: 'Photo', ru: 'Фотография' },
    mainField: 'caption',
    rows: [
      full('image'),
      full('caption'),
      [
        ['alternativeText', 8],
        ['decorative', 4],
      ],
      halves('credit', 'creator'),
      full('people'),
      halves('copyright', 'takenAt'),
      full('place'),
      full('keywords'),
      full('focalPoint'),
    ],
    fields: {
      image: { en: 'Image', ru: 'Изображение' },
      caption: { en: 'Caption', ru: 'Подпись' },
      alternativeText: {
        en: 'Alternative text',
        ru: 'Описание для незрячих',
        hint: { en: 'What is to be seen, for those who can’t see it.', ru: 'Что на снимке — для тех, кто его не видит.' },
      },
      decorative: {
        en: 'Decorative',
        ru: 'Декоративная',
        hint: { en: 'Says nothing that the text does not.', ru: 'Ничего не добавляет к тексту.' },
      },
      credit: { en: 'Credit', ru: 'Источник снимка', hint: { en: 'As printed beside the photo.', ru: 'Как печатается рядом со снимком.' } },
      creator: { en: 'Photographer', ru: 'Фотограф' },
      copyright: { en: 'Copyright', ru: 'Авторское право' },
      takenAt: { en: 'Taken', ru: 'Время съёмки' },
      place: { en: 'Place', ru: 'Место съёмки' },
      people: { en: 'People shown', ru: 'Кто на снимке', hint: { en: 'From left to right.', ru: 'Слева направо.' } },
      keywords: { en: 'Keywords', ru: 'Ключевые слова' },
      focalPoint: {
        en: 'Focal point',
        ru: 'Главное на снимке',
        hint: {
          en: '{"x": 50, "y": 30}: percent from the left and from the top.',
          ru: '{"x": 50, "y": 30}: проценты от левого и от верхнего края.',
        },
      },
    },
  },
  {
    uid: 'newsroom.party',
    name: { en: 'Party', ru: 'Сторона' },
    mainField: 'name',
    rows: [halves('organisation', 'name')],
    fields: {
      organisation: { en: 'Organisation', ru: 'Организация' },
      name: {
        en: 'Printed name',
        ru: 'Название в тексте',
        hint: { en: 'For a party that is not among the organisations.', ru: 'Для стороны, которой нет среди организаций.' },
      },
    },
  },
  {
    uid: 'newsroom.signatory',
    name: { en: 'Signatory', ru: 'Подписавший' },
    mainField: 'name',
    rows: [halves('person', 'name'), full('affiliation'), full('onBehalfOf')],
    fields: {
      person: { en: 'Person', ru: 'Человек' },
      name: { en: 'Printed name', ru: 'Имя в тексте' },
      affiliation: { en: 'Title at signing', ru: 'Должность при подписании' },
      onBehalfOf: { en: 'On behalf of', ru: 'От имени', hint: { en: 'One of the parties above.', ru: 'Одна из сторон, указанных выше.' } },
    },
  },
  {
    uid: 'newsroom.correction',
    name: { en: 'Correction', ru: 'Исправление' },
    mainField: 'text',
    rows: [
      [
        ['date', 4],
        ['kind', 4],
        ['public', 4],
      ],
      full('text'),
    ],
    fields: {
      date: { en: 'Date', ru: 'Дата' },
      kind: { en: 'Kind', ru: 'Вид' },
      public: { en: 'Shown to readers', ru: 'Показать читателям' },
      text: { en: 'What was wrong and what is right', ru: 'Что было неверно и как верно' },
    },
  },
  {
    uid: 'newsroom.source',
    name: { en: 'Source', ru: 'Источник' },
    mainField: 'name',
    rows: [halves('name', 'url')],
    fields: { name: { en: 'Name', ru: 'Название' }, url: { en: 'Link', ru: 'Ссылка', hint: AS_PRINTED } },
  },
  {
    uid: 'newsroom.seo',
    name: { en: 'Search and sharing', ru: 'Поиск и соцсети' },
    mainField: 'title',
    rows: [full('title'), full('description'), full('image')],
    fields: {
      title: { en: 'Title', ru: 'Заголовок' },
      description: { en: 'Description', ru: 'Описание' },
      image: { en: 'Picture', ru: 'Картинка' },
    },
  },
  {
    uid: 'newsroom.external-id',
    name: { en: 'External identifier', ru: 'Внешний идентификатор' },
    mainField: 'value',
    rows: [halves('scheme', 'value')],
    fields: {
      scheme: { en: 'Where', ru: 'Где', hint: { en: 'wikidata, inn, ogrn …', ru: 'wikidata, inn, ogrn …' } },
      value: { en: 'Identifier', ru: 'Идентификатор' },
    },
  },
];
