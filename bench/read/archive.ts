/** What the benchmark reads: whole articles made through the Document Service, as an editor's save makes them. */
import type { Core } from '@strapi/strapi';

import {
  createAgreement,
  createImage,
  createNewsItem,
  createOrganisation,
  createPerson,
  createRegion,
  createTopic,
  paragraphs,
  publishNewsItem,
  type Created,
} from '../../tests/support/factories';
import { chance } from '../../tests/support/chance';
import { wordsOf } from '../other-news-scale/synthetic-words';

export interface Cast {
  persons: Created[];
  organisations: Created[];
  agreements: Created[];
  topics: Created[];
  regions: Created[];
  images: number[];
}

/** Of one paragraph; articles of one topic have words in common. */
const WORDS = 35;

const times = async <Result>(count: number, make: (index: number) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let index = 0; index < count; index += 1) results.push(await make(index));
  return results;
};

/** `count` of a list from a place on, round and round. */
const some = <Entry>(list: readonly Entry[], from: number, count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => list[(from + index) % list.length]);

const ids = (documents: readonly Created[]): string[] => documents.map(({ documentId }) => documentId);

/** @param share of the forty persons, twenty organisations, …; of more than all of them there are no more topics and regions */
export const createCast = async (strapi: Core.Strapi, share = 1): Promise<Cast> => {
  const few = (count: number): number => Math.ceil(count * Math.min(share, 3));
  const part = (count: number): number => Math.ceil(count * share);
  const images = await times(part(4), () => createImage(strapi, { width: 900, height: 600 }));
  const persons = await times(part(40), (index) => createPerson(strapi, { portrait: images[index % images.length] }));
  const organisations = await times(part(20), () => createOrganisation(strapi));
  const agreements = await times(part(10), (index) => {
    const [one, other] = some(organisations, index, 2) as [Created, Created];
    const sign = (person: Created, organisation: Created) => ({
      person: person.documentId,
      affiliation: { text: 'директор завода', title: 'директор', organisation: organisation.documentId },
      onBehalfOf: { organisation: organisation.documentId },
    });
    return createAgreement(strapi, {
      parties: [{ organisation: one.documentId }, { organisation: other.documentId }],
      signatories: [sign(persons[index], one), sign(persons[index + 1], other)],
      aims: ['Поставлять станки', 'Учить людей'],
      focusAreas: ['Кадры', 'Дороги', 'Цеха'],
    });
  });
  return {
    images,
    persons,
    organisations,
    agreements,
    topics: await times(few(8), () => createTopic(strapi)),
    regions: await times(few(4), () => createRegion(strapi)),
  };
};

/** Other words for every article, so that no two are copies of each other. */
const textOf = (index: number, count: number): string[] => {
  const words = wordsOf(chance(Math.imul(index + 1, 0x9e3779b1)), count * WORDS, index % 8);
  return Array.from({ length: count }, (_, place) => `${words.slice(place * WORDS, (place + 1) * WORDS).join(' ')}.`);
};

/** A whole article: about as much as a long report of a ceremony. */
export const articleValues = (cast: Cast, index: number, participants = 4): Record<string, unknown> => ({
  body: paragraphs(...textOf(index, 4)),
  date: new Date(Date.UTC(2025, 0, 1) + index * 3_600_000).toISOString(),
  venue: 'Сборочный цех',
  venueOrganisation: cast.organisations[index % cast.organisations.length].documentId,
  participants: some(cast.persons, index * 3, participants).map((person, place) => ({
    person: person.documentId,
    name: `Участник ${place}`,
    affiliations: some(cast.organisations, index + place, 2).map((organisation) => ({
      text: 'директор завода по развитию',
      title: 'директор',
      organisation: organisation.documentId,
    })),
  })),
  photos: some(cast.images, index, 3).map((image, place) => ({
    image,
    caption: 'Подписание в сборочном цехе',
    credit: 'Пресс-служба',
    alternativeText: 'Люди у станка',
    people: ids(some(cast.persons, index * 3 + place, 1)),
  })),
  agreements: ids(some(cast.agreements, index, 1)),
  topics: ids(some(cast.topics, index, 2)),
  regions: ids(some(cast.regions, index, 1)),
  organisations: ids(some(cast.organisations, index + 5, 2)),
  seo: { title: 'Заводы договорились', description: 'Коротко о встрече на заводе' },
});

/** Published articles; the first has its other news pinned, so that stock Strapi can populate as many. */
export const createArticles = async (strapi: Core.Strapi, cast: Cast, count: number): Promise<Created[]> => {
  const articles = await times(count, async (index) => {
    const item = await createNewsItem(strapi, articleValues(cast, index));
    await publishNewsItem(strapi, item);
    return item;
  });
  const [first, ...others] = articles as [Created, ...Created[]];
  await strapi
    .documents('api::news-item.news-item')
    .update({ documentId: first.documentId, data: { pinnedNews: ids(others.slice(0, 6)) } as never });
  await publishNewsItem(strapi, first);
  return articles;
};
