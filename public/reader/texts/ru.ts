import { counted } from './counted';

export type ProblemName = 'notFound' | 'gone' | 'badRequest' | 'closed' | 'tooMany' | 'failed';

/** Every word of the reader in Russian; the shape of this object is the list of what a language must say. */
export const ru = {
  languageName: 'Русский',
  otherLanguages: 'Язык',
  skip: 'К содержанию',
  siteLead: 'Встречи, люди, организации и соглашения — новости региона без пересказа.',
  navigation: 'Разделы',
  news: 'Новости',
  people: 'Люди',
  organisations: 'Организации',
  agreements: 'Соглашения',
  footer: 'Страницы собраны из открытого REST API. Здесь нет счётчиков и сторонних сервисов.',
  api: 'Данные страницы в JSON',

  topic: 'Тема',
  region: 'Регион',
  allTopics: 'Все',
  allRegions: 'Все',
  from: 'С даты',
  to: 'По дату',
  show: 'Показать',
  reset: 'Сбросить',
  filters: 'Отбор',
  activeFilters: 'Отобрано',
  removeFilter: (name: string) => `Убрать условие: ${name}`,
  since: (date: string) => `с ${date}`,
  until: (date: string) => `по ${date}`,
  found: counted('ru', { one: 'новость', few: 'новости', many: 'новостей', other: 'новости' }),
  foundAgreements: counted('ru', { one: 'соглашение', few: 'соглашения', many: 'соглашений', other: 'соглашения' }),
  photosCount: counted('ru', { one: 'фото', few: 'фото', many: 'фото', other: 'фото' }),
  latest: 'Последние новости',

  pages: 'Страницы',
  page: (number: number) => `Страница ${number}`,
  pageOf: (page: number, count: number) => `Страница ${page} из ${count}`,
  previous: 'Назад',
  next: 'Вперёд',

  event: 'О событии',
  eventKinds: {
    meeting: 'Встреча',
    visit: 'Визит',
    ceremony: 'Церемония',
    forum: 'Форум',
    conference: 'Конференция',
    exhibition: 'Выставка',
    briefing: 'Брифинг',
    signing: 'Подписание',
    other: 'Событие',
  } as Readonly<Record<string, string>>,
  when: 'Когда',
  where: 'Где',
  host: 'Площадка',
  published: 'Опубликовано',
  updated: 'Обновлено',
  byline: 'Автор',
  source: 'Источник',
  topics: 'Темы',
  regions: 'Регионы',
  mentioned: 'Упоминаются',
  participants: 'Участники',
  roles: { participant: null, speaker: 'выступающий', host: 'принимающая сторона', moderator: 'ведущий', guest: 'гость' } as Readonly<
    Record<string, string | null>
  >,
  signed: 'подписант соглашения',
  andOthers: 'и другие',
  attachments: 'Документы',
  draft: 'Предпросмотр.',
  draftNote: 'Это черновик: читатели его не видят. Адрес действует до',
  corrections: 'Исправления',
  correctionKinds: { correction: 'Исправление', clarification: 'Уточнение', update: 'Дополнение' } as Readonly<Record<string, string>>,
  photos: 'Фотографии',
  openPhoto: (number: number) => `Открыть фото ${number}`,
  photoOf: 'Фото {n} из {total}',
  closePhoto: 'Закрыть',
  inPicture: 'На фото:',
  credit: (credit: string) => `Фото: ${credit}`,
  share: 'Поделиться',
  networks: { vk: 'ВКонтакте', telegram: 'Telegram', ok: 'Одноклассники', whatsapp: 'WhatsApp', email: 'Почта' } as Readonly<
    Record<string, string>
  >,
  copyLink: 'Скопировать ссылку',
  copied: 'Ссылка скопирована',
  otherNews: 'Другие новости',

  forms: {
    agreement: 'Соглашение',
    memorandum: 'Меморандум',
    protocol: 'Протокол',
    roadmap: 'Дорожная карта',
    contract: 'Договор',
    other: 'Документ',
  } as Readonly<Record<string, string>>,
  document: (form: string, arity: string | null) => documentInRussian(form, arity),
  states: {
    'not-yet-in-force': 'Ещё не действует',
    'in-force': 'Действует',
    expired: 'Срок истёк',
    terminated: 'Действие прекращено',
  } as Readonly<Record<string, string>>,
  form: 'Вид',
  state: 'Состояние',
  anyForm: 'Любой',
  anyState: 'Любое',
  signedOn: 'Подписано',
  term: 'Срок',
  place: 'Место',
  effectiveFrom: 'Вступает в силу',
  validUntil: 'Действует до',
  terminatedOn: 'Действие прекращено',
  parties: 'Стороны',
  party: 'Сторона',
  signatories: 'Подписали',
  onBehalfOf: (party: string) => `от имени: ${party}`,
  aims: 'Цели',
  focusAreas: 'Направления работы',
  reportedIn: 'Новости о документе',
  registryLead: 'Реестр подписанных документов: кто, с кем, когда и о чём договорился.',

  personKind: 'Персона',
  officesToday: 'Сейчас',
  acting: 'врио',
  actingInFull: 'временно исполняющий обязанности',
  noOffices: 'Действующих должностей в архиве нет.',
  positions: 'Должности',
  period: (from: string | null, to: string | null) => {
    if (!from && !to) return 'по настоящее время';
    return `${from ?? '…'} — ${to ?? 'по настоящее время'}`;
  },
  biography: 'Биография',
  newsWith: 'В новостях',
  atSameEvents: 'Вместе на событиях',
  peopleLead: 'Участники событий, о которых мы писали.',
  organisationKinds: {
    authority: 'Орган власти',
    company: 'Предприятие',
    association: 'Объединение',
    university: 'Университет',
    institution: 'Учреждение',
    media: 'СМИ',
    other: 'Организация',
  } as Readonly<Record<string, string>>,
  legalForm: 'Правовая форма',
  shortName: 'Кратко',
  partOf: 'Входит в',
  website: 'Сайт',
  peopleToday: 'Люди сегодня',
  sinceOffice: (date: string) => `с\u00a0${date}`,
  organisationsLead: 'Предприятия, органы власти и объединения из наших новостей.',
  allAgreementsOf: 'Все соглашения организации',

  emptyNews: 'Под эти условия не подходит ни одна новость.',
  emptyArchive: 'Новостей пока нет.',
  emptyAgreements: 'Под эти условия не подходит ни один документ.',
  emptyPeople: 'Здесь пока никого нет.',
  emptyOrganisations: 'Организаций пока нет.',
  toFront: 'На главную',
  toList: 'К списку',
  tryAgain: 'Попробовать ещё раз',
  problems: {
    notFound: ['Такой страницы нет', 'Возможно, в адресе опечатка или материал ещё не опубликован.'],
    gone: ['Материал снят', 'Он был опубликован, но редакция убрала его насовсем.'],
    badRequest: ['Непонятный запрос', 'Адрес содержит условие, которое мы не можем выполнить.'],
    closed: ['Страница закрыта', 'Редакция закрыла этот раздел для читателей.'],
    tooMany: ['Слишком много запросов', 'Подождите минуту и обновите страницу.'],
    failed: ['Не получилось загрузить', 'Сервер новостей не ответил. Обычно это ненадолго.'],
  } as Readonly<Record<ProblemName, readonly [title: string, explanation: string]>>,
};

export type Texts = typeof ru;

const ARITY_STEMS: Readonly<Record<string, string>> = { unilateral: 'Односторонн', bilateral: 'Двусторонн', multilateral: 'Многосторонн' };
/** The word for each form with the ending that it asks of an adjective. */
const FORMS: Readonly<Record<string, readonly [string, string]>> = {
  agreement: ['соглашение', 'ее'],
  memorandum: ['меморандум', 'ий'],
  protocol: ['протокол', 'ий'],
  roadmap: ['дорожная карта', 'яя'],
  contract: ['договор', 'ий'],
  other: ['документ', 'ий'],
};

/** «Двустороннее соглашение», «Многосторонний меморандум», «Протокол». */
function documentInRussian(form: string, arity: string | null): string {
  const [noun, ending] = FORMS[form] ?? ['документ', 'ий'];
  const stem = arity === null ? undefined : ARITY_STEMS[arity];
  return stem ? `${stem}${ending} ${noun}` : noun.charAt(0).toUpperCase() + noun.slice(1);
}
