/** A small archive in which everything that the public must not see says so. */
import type { Core } from '@strapi/strapi';

import {
  createAgreement,
  createImage,
  createNewsItem,
  createOrganisation,
  createPerson,
  createPosition,
  createPublishedNewsItem,
  createRegion,
  createTopic,
  publishNewsItem,
  type Created,
} from './factories';

/** Stands in every field that the public must not see. */
export const CANARY = 'канарейка';

export type Made = Record<string, Created>;

/** Public: `news` (in English too) and `older`, and what they lead to; `listed`. All else is drafts, embargoed, withdrawn or led to by those. */
export const fillSecretiveArchive = async (strapi: Core.Strapi): Promise<Made> => {
  const made: Made = {};
  const id = (name: string): string => made[name]!.documentId;
  if ((await strapi.plugin('i18n').service('locales').findByCode('en')) === null) {
    await strapi.plugin('i18n').service('locales').create({ code: 'en', name: 'English' });
  }

  const image = await createImage(strapi, { name: 'bridge' });
  await strapi.db.query('plugin::upload.file').update({ where: { id: image }, data: { caption: CANARY, alternativeText: 'Мост' } });
  made.topic = await createTopic(strapi, { name: 'Наука', slug: 'nauka', translations: [{ locale: 'en', name: 'Science' }] });
  made.quietTopic = await createTopic(strapi, { name: `Тема ${CANARY}` });
  made.region = await createRegion(strapi, { name: 'Озёрный край', slug: 'ozernyy-kray' });
  made.works = await createOrganisation(strapi, {
    name: 'Завод «Верстак»',
    region: id('region'),
    aliases: [CANARY],
    externalIds: [{ scheme: 'inn', value: CANARY }],
  });
  made.listed = await createOrganisation(strapi, { name: 'Архив области', listed: true });
  made.quiet = await createOrganisation(strapi, { name: `Контора ${CANARY}`, slug: 'quiet-office' });
  made.anna = await createPerson(strapi, {
    lastName: 'Щукина',
    firstName: 'Анна',
    patronymic: 'Львовна',
    gender: 'female',
    slug: 'anna-shchukina',
    aliases: [CANARY],
    portrait: image,
    translations: [{ locale: 'en', firstName: 'Anna' }],
  });
  made.stranger = await createPerson(strapi, { lastName: `Тайный${CANARY}`, slug: 'stranger' });
  made.post = await createPosition(strapi, { person: id('anna'), organisation: id('works'), title: 'директор', from: '2020' });
  made.quietPost = await createPosition(strapi, { person: id('anna'), organisation: id('quiet'), title: `советник ${CANARY}` });
  made.deal = await createAgreement(strapi, {
    title: 'Соглашение о станках',
    parties: [{ organisation: id('works') }, { name: 'Сосед' }],
    signatories: [
      { person: id('anna'), affiliation: { title: 'директор', organisation: id('works') }, onBehalfOf: { organisation: id('works') } },
    ],
    documents: [image],
  });
  made.quietDeal = await createAgreement(strapi, { title: `Соглашение ${CANARY}` });

  made.older = await createPublishedNewsItem(strapi, {
    title: 'Старая новость',
    slug: 'staraya-novost',
    date: '2024-01-10T09:00:00.000Z',
    agreements: [id('deal')],
  });
  made.news = await createPublishedNewsItem(strapi, {
    title: 'Форум станкостроителей',
    slug: 'forum-stankostroiteley',
    source: { name: 'Вестник', url: 'https://news.example/1' },
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'Открытие.' }] },
      {
        type: 'image',
        image: {
          url: 'https://files.example/b.jpg',
          name: 'b.jpg',
          alternativeText: null,
          caption: CANARY,
          width: 10,
          height: 10,
          formats: {},
          hash: `hash_${CANARY}`,
          ext: '.jpg',
          mime: 'image/jpeg',
          size: 1,
          provider: CANARY,
          createdAt: '2025-01-01T00:00:00.000Z',
          updatedAt: '2025-01-01T00:00:00.000Z',
        },
        children: [{ type: 'text', text: '' }],
      },
    ],
    venueOrganisation: id('works'),
    participants: [
      { person: id('anna'), role: 'speaker', affiliations: [{ text: 'директор завода', title: 'директор', organisation: id('works') }] },
    ],
    photos: [{ image, caption: 'Открытие форума', alternativeText: 'Зал', place: CANARY, keywords: [CANARY], people: [id('anna')] }],
    attachments: [image],
    agreements: [id('deal')],
    topics: [id('topic')],
    regions: [id('region')],
    corrections: [
      { date: '2025-05-18', kind: 'update', text: 'Уточнено число гостей.', public: true },
      { date: '2025-05-19', kind: 'update', text: CANARY, public: false },
    ],
    seo: { title: 'Форум', description: 'О форуме' },
    dismissedNames: [CANARY],
  });
  await strapi.documents('api::news-item.news-item').update({
    documentId: id('news'),
    locale: 'en',
    data: { title: 'Machine builders met', lead: 'In short.' } as never,
    status: 'published',
  });
  // The draft goes on without the public noticing.
  await strapi
    .documents('api::news-item.news-item')
    .update({ documentId: id('news'), locale: 'ru', data: { title: `Черновик ${CANARY}` } as never });
  made.draft = await createNewsItem(strapi, {
    title: `Черновик ${CANARY}`,
    topics: [id('quietTopic')],
    participants: [{ person: id('stranger'), affiliations: [] }],
    agreements: [id('deal'), id('quietDeal')],
  });
  made.embargoed = await createNewsItem(strapi, {
    title: `Под эмбарго ${CANARY}`,
    slug: 'under-embargo',
    embargoUntil: new Date(Date.now() + 86_400_000).toISOString(),
    topics: [id('topic'), id('quietTopic')],
    organisations: [id('quiet')],
    participants: [{ person: id('stranger'), affiliations: [] }],
    agreements: [id('deal')],
  });
  await publishNewsItem(strapi, made.embargoed);
  made.withdrawn = await createPublishedNewsItem(strapi, { title: `Отозвано ${CANARY}`, topics: [id('topic')] });
  await strapi.documents('api::news-item.news-item').unpublish({ documentId: id('withdrawn'), locale: 'ru' });
  return made;
};
