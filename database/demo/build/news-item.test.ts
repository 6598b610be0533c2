import { ARCHIVE } from '../content';
import type { NewsContent } from '../content/types';
import type { Links } from './links';
import { newsItemData } from './news-item';

const links: Links = (kind, key) => `${kind}/${key}`;
const context = {
  archive: ARCHIVE,
  links,
  alternatives: () => ({ alternativeText: 'рисунок', alternativeTextEn: 'a drawing' }),
  now: new Date('2030-01-01T00:00:00Z'),
};
const item = (more: Partial<NewsContent> = {}): NewsContent => ({
  key: 'k',
  date: '2024-01-10T14:30',
  title: 'Заголовок',
  lead: 'Коротко.',
  body: ['Абзац.'],
  topics: ['energy'],
  regions: ['tikhobor'],
  ...more,
});
const build = (more: Partial<NewsContent>, locale: 'ru' | 'en' = 'ru') => newsItemData(item(more), locale, context);

test('Moscow time becomes an instant; the day of an event is that of the date', () => {
  expect(build({ kind: 'meeting' })).toMatchObject({ date: '2024-01-10T11:30:00.000Z', eventDate: '2024-01-10' });
});

test('an item that reports no event has no event date', () => {
  expect(build({})).toMatchObject({ eventKind: null, eventDate: null });
});

test('a participant has the offices of the day, as printed', () => {
  const [then, now] = [
    build({ date: '2023-05-01T10:00', participants: ['tyagailo:speaker'] }),
    build({ date: '2026-05-01T10:00', participants: ['tyagailo'] }),
  ];
  expect(then.participants).toMatchObject([
    {
      person: 'person/tyagailo',
      name: 'Вера Тягайло',
      role: 'speaker',
      affiliations: [
        {
          text: 'врио министра промышленности и торговли Тихоборской области',
          title: 'министр промышленности и торговли Тихоборской области',
          acting: true,
        },
      ],
    },
  ]);
  expect(now.participants).toMatchObject([
    { role: 'participant', affiliations: [{ text: 'заместитель председателя Правительства Тихоборской области', acting: false }] },
  ]);
});

test('somebody without a record is printed', () => {
  const participants = [
    { name: 'Иван Гость', nameEn: 'Ivan Gost', affiliations: [{ text: 'гость', title: 'гость', en: { text: 'guest', title: 'guest' } }] },
  ];
  expect(build({ participants }).participants).toMatchObject([
    { person: null, name: 'Иван Гость', affiliations: [{ text: 'гость', organisation: null }] },
  ]);
  const en = { title: 'Title', lead: 'Short.', body: ['A paragraph.'] };
  expect(build({ participants, en }, 'en').participants).toMatchObject([{ name: 'Ivan Gost', affiliations: [{ text: 'guest' }] }]);
});

test('an embargo counts from the making of the archive', () => {
  expect(build({ embargoDays: 2 })).toMatchObject({ embargoUntil: '2030-01-03T00:00:00.000Z' });
});

test('a photo has an alternative text unless it is decorative, and is left out when its file is gone', () => {
  const photos = [{ picture: 'lake-1' }, { picture: 'lake-2', decorative: true }];
  expect(build({ photos }).photos).toMatchObject([
    { image: 'file/lake-1', alternativeText: 'рисунок', decorative: false },
    { image: 'file/lake-2', alternativeText: null, decorative: true },
  ]);
  expect(newsItemData(item({ photos }), 'ru', { ...context, links: () => undefined }).photos).toEqual([]);
});

test('English pins only what is there in English', () => {
  const pinned = ['association-founded', 'heating-2023'];
  const en = { title: 'Title', lead: 'Short.', body: ['A paragraph.'] };
  expect(build({ pinned }).pinnedNews).toEqual(['news-item/association-founded', 'news-item/heating-2023']);
  expect(build({ pinned, en }, 'en').pinnedNews).toEqual(['news-item/association-founded']);
});
