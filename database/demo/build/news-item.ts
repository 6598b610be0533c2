import type { Archive } from '../content';
import { CREDITS_EN } from '../content/credits';
import type { NewsContent, PhotoContent } from '../content/types';
import { blocksOf } from './blocks';
import { linksTo, type DocumentData, type Links } from './links';
import { participantData } from './participant';

export type Locale = 'ru' | 'en';

export interface Alternatives {
  /** What a picture shows, by its key. */
  (picture: string): { alternativeText: string; alternativeTextEn: string };
}

interface Context {
  archive: Archive;
  links: Links;
  alternatives: Alternatives;
  /** When the archive is being made; embargoes count from here. */
  now: Date;
}

const DAY = 24 * 60 * 60 * 1000;

export const instantOf = (moscowTime: string): string => new Date(`${moscowTime}:00+03:00`).toISOString();

export const eventDayOf = ({ eventDate, date }: NewsContent): string => eventDate ?? date.slice(0, 10);

/** The locales that an article has. */
export const localesOf = (item: NewsContent): Locale[] => (item.en === undefined ? ['ru'] : ['ru', 'en']);

/** An article in one language: what the languages share, and what each has of its own (relations are per language). */
export const newsItemData = (item: NewsContent, locale: Locale, context: Context): DocumentData => ({
  ...sharedData(item, context),
  ...linkedData(item, locale, context),
  ...(locale === 'ru' ? russianData(item) : englishData(item)),
  participants: (item.participants ?? []).map((participant) =>
    participantData(participant, eventDayOf(item), context.archive, context.links, locale),
  ),
  photos: (item.photos ?? []).flatMap((photo) => photoData(photo, locale, context)),
});

const sharedData = (item: NewsContent, { links, now }: Context): DocumentData => ({
  date: instantOf(item.date),
  eventKind: item.kind ?? null,
  eventDate: item.kind === undefined ? null : eventDayOf(item),
  eventEndDate: item.eventEndDate ?? null,
  andOthers: item.others !== undefined,
  attachments: item.attachment === undefined ? [] : linksTo(links, 'file', [item.attachment]),
  hiddenFromOtherNews: item.hiddenFromOtherNews ?? false,
  embargoUntil: item.embargoDays === undefined ? null : new Date(now.getTime() + item.embargoDays * DAY).toISOString(),
  dismissedNames: item.dismissedNames ?? [],
});

const linkedData = (item: NewsContent, locale: Locale, { archive, links }: Context): DocumentData => {
  const isTranslated = (key: string): boolean => archive.news.some((other) => other.key === key && localesOf(other).includes(locale));
  return {
    venueOrganisation: item.venueOrganisation === undefined ? null : (links('organisation', item.venueOrganisation) ?? null),
    agreements: linksTo(links, 'agreement', item.agreements),
    topics: linksTo(links, 'topic', item.topics),
    regions: linksTo(links, 'region', item.regions),
    organisations: linksTo(links, 'organisation', item.organisations),
    pinnedNews: linksTo(links, 'news-item', item.pinned?.filter(isTranslated)),
    excludedNews: linksTo(links, 'news-item', item.excluded?.filter(isTranslated)),
  };
};

const russianData = (item: NewsContent): DocumentData => ({
  title: item.title,
  ...(item.slug === undefined ? {} : { slug: item.slug }),
  lead: item.lead,
  body: blocksOf(item.body),
  byline: item.byline ?? null,
  venue: item.venue ?? null,
  othersText: item.others ?? null,
  source: item.source ?? null,
  seo: item.seo ?? null,
  corrections: item.corrections ?? [],
});

const englishData = ({ key, en }: NewsContent): DocumentData => {
  if (en === undefined) throw new Error(`"${key}" has no English text.`);
  return { title: en.title, lead: en.lead, body: blocksOf(en.body), venue: en.venue ?? null, othersText: en.others ?? null };
};

/** Nothing when the picture is gone: a photo without an image is refused. */
const photoData = (photo: PhotoContent, locale: Locale, { links, alternatives }: Context): DocumentData[] => {
  const image = links('file', photo.picture);
  if (image === undefined) return [];
  const { alternativeText, alternativeTextEn } = alternatives(photo.picture);
  const isRussian = locale === 'ru';
  const inEnglish = (credit: string | undefined): string | null => (credit === undefined ? null : (CREDITS_EN[credit] ?? null));
  return [
    {
      image,
      caption: (isRussian ? photo.caption : photo.captionEn) ?? null,
      credit: isRussian ? (photo.credit ?? null) : inEnglish(photo.credit),
      creator: isRussian ? (photo.creator ?? null) : inEnglish(photo.creator),
      place: isRussian ? (photo.place ?? null) : null,
      alternativeText: photo.decorative === true ? null : isRussian ? alternativeText : alternativeTextEn,
      decorative: photo.decorative ?? false,
      people: linksTo(links, 'person', photo.people),
      keywords: isRussian ? (photo.keywords ?? []) : [],
    },
  ];
};
