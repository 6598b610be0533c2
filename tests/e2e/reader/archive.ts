import type { RunningStrapi } from '../../support/boot-strapi';
import {
  createAgreement,
  createImage,
  createOrganisation,
  createPerson,
  createPosition,
  createPublishedNewsItem,
  createRegion,
  createTopic,
  paragraphs,
} from '../../support/factories';

type Strapi = RunningStrapi['strapi'];

/** With the article more than one page of the front page's list. */
export const ORDINARY_NEWS = 24;

export interface Archive {
  /** Slugs of the article with everything on it, of its host and its topics. */
  article: string;
  person: string;
  rareTopic: string;
  photos: number;
}

/** A small newsroom in invented names: one rich article, its people and agreement, and a tail of ordinary news. */
export async function fillArchive(strapi: Strapi): Promise<Archive> {
  const topic = await createTopic(strapi, { name: 'Промышленность' });
  const rareTopic = await createTopic(strapi, { name: 'Туризм' });
  const region = await createRegion(strapi, { name: 'Озёрная область' });
  const works = await createOrganisation(strapi, { name: 'Завод «Вектор»' });
  const committee = await createOrganisation(strapi, { name: 'Комитет по туризму', legalForm: null, kind: 'authority' });
  const photos: number[] = [];
  for (const height of [800, 1600, 800, 500]) photos.push(await createImage(strapi, { height }));

  const lugov = await createPerson(strapi, {
    lastName: 'Лугов',
    firstName: 'Пётр',
    patronymic: 'Андреевич',
    portrait: photos[1],
    biography: 'Мастер литейного двора.',
  });
  const snezhina = await createPerson(strapi, { lastName: 'Снежина', firstName: 'Мария', patronymic: null, gender: 'female' });
  const office = { person: lugov.documentId, organisation: works.documentId };
  await createPosition(strapi, { ...office, title: 'директор', from: '2023-05' });
  await createPosition(strapi, { ...office, title: 'главный инженер', from: '2019', to: '2023-05' });

  const affiliation = {
    text: 'директор завода «Вектор»',
    title: 'директор',
    organisation: works.documentId,
    organisationName: 'Завод «Вектор»',
  };
  const party = { organisation: works.documentId };
  const agreement = await createAgreement(strapi, {
    title: 'Соглашение о маршруте',
    parties: [party, { organisation: committee.documentId }],
    signatories: [{ person: lugov.documentId, affiliation, onBehalfOf: party }],
    aims: ['Открыть маршрут'],
    focusAreas: ['Навигация', 'Обучение проводников'],
  });
  await createAgreement(strapi, {
    title: 'Меморандум о песке',
    form: 'memorandum',
    signedOn: '2020',
    validUntil: '2021',
    parties: [party],
    listed: true,
  });

  const host = { person: lugov.documentId, name: 'Пётр Лугов', role: 'host', affiliations: [affiliation] };
  const article = await createPublishedNewsItem(strapi, {
    title: 'Завод и комитет договорились о маршруте',
    lead: 'Летом по цехам пойдут первые экскурсии.',
    body: paragraphs('Стороны <договорились>.'),
    venue: 'Музей завода',
    participants: [host, { person: snezhina.documentId, name: 'Мария Снежина', affiliations: [{ title: 'советник' }] }],
    andOthers: true,
    othersText: 'и другие',
    photos: photos.map((image, index) => ({
      image,
      caption: `Снимок ${index + 1}`,
      credit: 'Пресс-служба',
      alternativeText: `Цех ${index + 1}`,
      people: index === 0 ? [lugov.documentId] : [],
    })),
    agreements: [agreement.documentId],
    topics: [topic.documentId],
    regions: [region.documentId],
  });
  await translate(strapi, article.documentId, { title: 'A route was agreed', body: paragraphs('They agreed.'), participants: [host] });

  for (let number = 1; number <= ORDINARY_NEWS; number += 1) {
    await createPublishedNewsItem(strapi, {
      title: `Новость завода номер ${number}`,
      date: new Date(Date.UTC(2024, 0, number, 9)).toISOString(),
      participants: number % 2 ? [host] : [],
      photos: number % 3 ? [] : [{ image: photos[number % 4], alternativeText: 'Цех' }],
      topics: [(number % 4 ? topic : rareTopic).documentId],
      regions: [region.documentId],
    });
  }
  return { article: article.slug, person: lugov.slug, rareTopic: rareTopic.slug, photos: photos.length };
}

async function translate(strapi: Strapi, documentId: string, data: Record<string, unknown>): Promise<void> {
  const news = strapi.documents('api::news-item.news-item');
  await news.update({ documentId, locale: 'en', data } as never);
  await news.publish({ documentId, locale: 'en' });
}
