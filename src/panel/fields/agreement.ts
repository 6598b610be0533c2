import { full, halves, type TypePanel } from '../type-panel';

export const agreement: TypePanel = {
  uid: 'api::agreement.agreement',
  name: { en: 'Agreement', ru: 'Соглашения' },
  mainField: 'title',
  list: ['title', 'form', 'signedOn', 'parties'],
  sortBy: { field: 'signedOn', order: 'DESC' },
  rows: [
    full('title'),
    [
      ['form', 4],
      ['signedOn', 4],
      ['place', 4],
    ],
    full('parties'),
    full('signatories'),
    full('aims'),
    full('focusAreas'),
    [
      ['effectiveFrom', 4],
      ['validUntil', 4],
      ['terminatedOn', 4],
    ],
    halves('term', 'slug'),
    full('documents'),
    full('newsItems'),
    full('translations'),
    full('listed'),
  ],
  readOnly: ['newsItems'],
  fields: {
    title: { en: 'Title', ru: 'Название' },
    slug: {
      en: 'Address (slug)',
      ru: 'Адрес (slug)',
      hint: {
        en: 'Made from the title by itself; a later change leaves a redirect.',
        ru: 'Составляется из названия сам; если изменить позже, старый адрес будет вести на новый.',
      },
    },
    form: { en: 'Form', ru: 'Вид документа' },
    signedOn: { en: 'Signed on', ru: 'Подписано', hint: { en: '2024, 2024-05 or 2024-05-17.', ru: '2024, 2024-05 или 2024-05-17.' } },
    place: { en: 'Place of signing', ru: 'Место подписания' },
    effectiveFrom: {
      en: 'In force from',
      ru: 'Действует с',
      hint: { en: 'Empty: from the day of signing.', ru: 'Пусто — со дня подписания.' },
    },
    validUntil: {
      en: 'Valid until',
      ru: 'Действует по',
      hint: { en: 'The last day. Empty: without an end.', ru: 'Последний день. Пусто — бессрочно.' },
    },
    terminatedOn: { en: 'Terminated on', ru: 'Расторгнуто' },
    term: { en: 'Term, in words', ru: 'Срок словами', hint: { en: 'As printed: “long-term”.', ru: 'Как напечатано: «долгосрочное».' } },
    parties: { en: 'Parties', ru: 'Стороны' },
    signatories: {
      en: 'Signatories',
      ru: 'Подписали',
      hint: { en: 'Each on behalf of one of the parties above.', ru: 'Каждый — от имени одной из сторон, указанных выше.' },
    },
    aims: { en: 'Aims', ru: 'Цели', hint: { en: 'What it is for: one on each line.', ru: 'Зачем оно: по одной на строке.' } },
    focusAreas: {
      en: 'Focus areas',
      ru: 'Направления',
      hint: { en: 'What the parties will do: one on each line.', ru: 'Что будут делать стороны: по одному на строке.' },
    },
    documents: { en: 'Documents', ru: 'Документы' },
    newsItems: { en: 'Articles about it', ru: 'Статьи о нём', hint: { en: 'Set on the article.', ru: 'Указывается в самой статье.' } },
    translations: { en: 'In other languages', ru: 'На других языках' },
    listed: {
      en: 'Public without an article',
      ru: 'Открыто и без статей',
      hint: {
        en: 'Otherwise the page opens with the first published article that reports it.',
        ru: 'Иначе страница откроется с первой опубликованной статьёй о нём.',
      },
    },
  },
};
