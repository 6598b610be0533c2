import type { RunningStrapi } from './boot-strapi';

type Strapi = RunningStrapi['strapi'];

export const documentsOf = (strapi: Strapi, name: string) => strapi.documents(`api::${name}.${name}` as 'api::person.person');

/** A meeting with an agreement, the people and organisations behind it, and one more article about one of them. */
export const createSmallArchive = async (strapi: Strapi): Promise<Record<string, string>> => {
  const ids: Record<string, string> = {};
  const create = async (name: string, data: object, options: object = {}): Promise<string> =>
    (await documentsOf(strapi, name).create({ data, ...options } as never)).documentId;

  ids.region = await create('region', { name: 'Приморье' });
  ids.topic = await create('topic', { name: 'Промышленность' });
  ids.works = await create('organisation', { name: 'АО «Полёт»', shortName: 'Полёт' });
  ids.city = await create('organisation', { name: 'Администрация Лесогорска' });
  ids.anna = await create('person', {
    lastName: 'Орлова',
    firstName: 'Анна',
    patronymic: 'Петровна',
    gender: 'female',
    translations: [{ locale: 'en', lastName: 'Orlova', firstName: 'Anna' }],
  });
  ids.boris = await create('person', { lastName: 'Чижов', firstName: 'Борис' });
  await create('position', { person: ids.anna, organisation: ids.works, title: 'генеральный директор', from: '2020' });
  await create('position', { person: ids.anna, organisation: ids.works, title: 'инженер', from: '2010', to: '2019' });
  ids.deal = await create('agreement', {
    title: 'Соглашение о площадке',
    signedOn: '2025-05-17',
    term: 'долгосрочное',
    parties: [{ organisation: ids.works }, { organisation: ids.city }],
    signatories: [
      { person: ids.anna, affiliation: { title: 'директор', organisation: ids.works }, onBehalfOf: { organisation: ids.works } },
    ],
    aims: ['Развивать площадку'],
    focusAreas: ['Кадры', 'Дороги'],
  });
  ids.item = await create(
    'news-item',
    {
      title: 'Встреча на заводе',
      lead: 'Коротко о главном.',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Стороны <договорились>.' }] }],
      date: '2025-05-17T12:00:00.000Z',
      eventKind: 'meeting',
      eventDate: '2025-05-17',
      venue: 'Цех № 1',
      venueOrganisation: ids.works,
      participants: [
        { person: ids.anna, affiliations: [{ text: 'гендиректор АО «Полёт»', title: 'генеральный директор', organisation: ids.works }] },
        { name: 'Гость без карточки', role: 'guest' },
      ],
      andOthers: true,
      othersText: 'и другие',
      agreements: [ids.deal],
      topics: [ids.topic],
      regions: [ids.region],
    },
    { status: 'published' },
  );
  ids.other = await create(
    'news-item',
    { title: 'Ещё раз об Анне', date: '2025-06-01T12:00:00.000Z', participants: [{ person: ids.anna }] },
    { status: 'published' },
  );
  return ids;
};
