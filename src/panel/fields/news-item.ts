import { full, halves, type TypePanel } from '../type-panel';

export const newsItem: TypePanel = {
  uid: 'api::news-item.news-item',
  name: { en: 'News item', ru: 'Новости' },
  mainField: 'title',
  list: ['title', 'date'],
  sortBy: { field: 'date', order: 'DESC' },
  rows: [
    full('title'),
    full('lead'),
    full('body'),
    halves('date', 'slug'),
    [
      ['eventKind', 4],
      ['eventDate', 4],
      ['eventEndDate', 4],
    ],
    halves('venue', 'venueOrganisation'),
    full('participants'),
    [
      ['andOthers', 4],
      ['othersText', 8],
    ],
    full('agreements'),
    full('photos'),
    full('attachments'),
    halves('topics', 'regions'),
    full('organisations'),
    halves('pinnedNews', 'excludedNews'),
    halves('byline', 'hiddenFromOtherNews'),
    full('source'),
    full('corrections'),
    full('seo'),
    halves('embargoUntil', 'openToAccredited'),
    full('withdrawnForGood'),
    full('dismissedNames'),
  ],
  fields: {
    title: {
      en: 'Title',
      ru: 'Заголовок',
      hint: {
        en: 'One sentence: who did what. The address is made from it.',
        ru: 'Одно предложение: кто и что сделал. Из него получится адрес страницы.',
      },
    },
    slug: {
      en: 'Address (slug)',
      ru: 'Адрес (slug)',
      hint: {
        en: 'Made from the title by itself and frozen once published; a later change leaves a redirect.',
        ru: 'Составляется из заголовка сам и закрепляется при публикации; если изменить позже, старый адрес будет вести на новый.',
      },
    },
    lead: {
      en: 'Lead',
      ru: 'Лид',
      hint: {
        en: 'One or two sentences that stand on cards and in shared links.',
        ru: 'Одно-два предложения: они видны в списках и в ссылках, которыми делятся.',
      },
    },
    body: { en: 'Text', ru: 'Текст' },
    date: {
      en: 'Date and time shown',
      ru: 'Дата и время на странице',
      hint: {
        en: 'Lists are ordered by it. Left empty, it becomes the time of publication.',
        ru: 'По ней упорядочены списки. Если не заполнить, станет временем публикации.',
      },
    },
    byline: { en: 'Byline', ru: 'Автор', hint: { en: 'As printed under the article.', ru: 'Как печатается под статьёй.' } },
    source: { en: 'Source', ru: 'Источник' },
    eventKind: { en: 'Kind of event', ru: 'Вид события' },
    eventDate: { en: 'Day of the event', ru: 'День события' },
    eventEndDate: {
      en: 'Last day',
      ru: 'Последний день',
      hint: { en: 'Only if it lasted longer than a day.', ru: 'Только если событие длилось больше дня.' },
    },
    venue: { en: 'Venue', ru: 'Место проведения', hint: { en: 'As printed.', ru: 'Как в тексте.' } },
    venueOrganisation: { en: 'Host organisation', ru: 'Принимающая организация' },
    participants: {
      en: 'Participants',
      ru: 'Участники',
      hint: {
        en: 'In the order of the text. Printed names and titles stay as they are, whatever changes later.',
        ru: 'В порядке текста. Имена и должности останутся такими, как напечатаны, что бы ни изменилось потом.',
      },
    },
    andOthers: { en: 'And others', ru: 'И другие' },
    othersText: {
      en: 'And others, in words',
      ru: '«И другие» — словами',
      hint: { en: 'As printed after the last participant.', ru: 'Как напечатано после последнего участника.' },
    },
    agreements: {
      en: 'Agreements',
      ru: 'Соглашения',
      hint: { en: 'Those that the article reports.', ru: 'О которых рассказывает статья.' },
    },
    photos: {
      en: 'Photos',
      ru: 'Фотографии',
      hint: {
        en: 'The first is the picture of the card. Each needs an alternative text or the mark “decorative”.',
        ru: 'Первая — на карточке. У каждой должно быть описание для незрячих или отметка «Декоративная».',
      },
    },
    attachments: { en: 'Attachments', ru: 'Вложения' },
    topics: { en: 'Topics', ru: 'Темы' },
    regions: { en: 'Regions', ru: 'Регионы' },
    organisations: {
      en: 'Organisations mentioned',
      ru: 'Упомянутые организации',
      hint: { en: 'Those that no participant represents.', ru: 'Которые не представляет никто из участников.' },
    },
    pinnedNews: {
      en: 'Other news: pinned',
      ru: 'Другие новости: закреплено',
      hint: {
        en: 'These come first, in this order, from the next publication on.',
        ru: 'Эти встанут первыми, в этом порядке, после ближайшей публикации.',
      },
    },
    excludedNews: {
      en: 'Other news: excluded',
      ru: 'Другие новости: исключено',
      hint: { en: 'These never appear under this article.', ru: 'Эти никогда не появятся под этой статьёй.' },
    },
    hiddenFromOtherNews: { en: 'Never list under other articles', ru: 'Не показывать под другими статьями' },
    corrections: { en: 'Corrections', ru: 'Исправления' },
    seo: {
      en: 'Search and sharing',
      ru: 'Поиск и соцсети',
      hint: {
        en: 'Only where the title, the lead and the first photo will not do.',
        ru: 'Только если заголовок, лид и первая фотография не подходят.',
      },
    },
    embargoUntil: {
      en: 'Embargo until',
      ru: 'Эмбарго до',
      hint: {
        en: 'Published before this time, the article is public nowhere until it comes.',
        ru: 'Опубликованную раньше статью никто не увидит до этого времени.',
      },
    },
    openToAccredited: {
      en: 'Open to accredited journalists',
      ru: 'Доступна аккредитованным журналистам',
      hint: {
        en: 'Once published, they may read it while the embargo lasts. Nobody else can tell that it exists.',
        ru: 'После публикации они смогут читать её, пока действует эмбарго. Никто другой не узнает, что она есть.',
      },
    },
    withdrawnForGood: {
      en: 'Withdrawn for good',
      ru: 'Снята навсегда',
      hint: { en: 'After unpublishing, the address answers “gone” (410).', ru: 'После снятия с публикации адрес ответит «удалено» (410).' },
    },
    dismissedNames: { en: 'Names that are no participants', ru: 'Имена, которые не участники' },
  },
};
