import { signInAsAdmin } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive, documentsOf } from '../support/small-archive';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const TEXT = 'На открытии выступили генеральный директор АО «Полёт» Анна Орлова, Мария Лапина и приезжий Игорь Самсонов.';

let app: RunningStrapi;
let ids: Record<string, string>;

const create = async (name: string, data: object): Promise<string> =>
  (await documentsOf(app.strapi, name).create({ data } as never)).documentId;

const participantsOf = async (documentId: string) => {
  const draft = await app.strapi.documents('api::news-item.news-item').findOne({
    documentId,
    populate: { participants: { populate: { person: true, affiliations: { populate: { organisation: true } } } } },
  });
  return draft?.participants ?? [];
};

const boot = async (linking: string): Promise<void> => {
  app = await bootStrapi({ env: { NEWSROOM_LINKING: linking } });
  ids = await createSmallArchive(app.strapi);
  for (const patronymic of ['Юрьевна', 'Олеговна']) await create('person', { lastName: 'Лапина', firstName: 'Мария', patronymic });
};

afterEach(() => app?.stop());

it('adds those on record beyond doubt to an article that comes in, marked, as the text prints them', async () => {
  await boot('accept-certain');
  const documentId = await create('news-item', { title: 'Открытие', body: paragraph(TEXT) });
  const [anna, ...others] = await participantsOf(documentId);
  expect(others).toEqual([]);
  expect(anna).toMatchObject({ name: 'Анна Орлова', person: { documentId: ids.anna }, addedAutomatically: true });
  expect(anna?.affiliations).toEqual([expect.objectContaining({ organisation: expect.objectContaining({ documentId: ids.works }) })]);

  const own = await create('news-item', { title: 'Свои участники', body: paragraph(TEXT), participants: [{ name: 'Гость' }] });
  expect((await participantsOf(own)).map((participant: { name?: string | null }) => participant.name)).toEqual(['Гость']);

  const inTransaction = await app.strapi.db.transaction(() => create('news-item', { title: 'Из импорта', body: paragraph(TEXT) }));
  expect((await participantsOf(inTransaction)).map((participant: { name?: string | null }) => participant.name)).toEqual(['Анна Орлова']);

  const admin = await signInAsAdmin(app);
  const answer = await admin
    .post('/content-manager/collection-types/api::news-item.news-item', { title: 'Из панели', body: paragraph(TEXT) })
    .expect(201);
  expect(await participantsOf(answer.body.data.documentId)).toEqual([]);
});

it('adds nobody unless it was asked to; the proposals wait on the draft', async () => {
  await boot('propose');
  const documentId = await create('news-item', { title: 'Открытие', body: paragraph(TEXT) });
  expect(await participantsOf(documentId)).toEqual([]);
  const admin = await signInAsAdmin(app);
  const { body } = await admin.get(`/newsroom/news-items/${documentId}/suggestions`).expect(200);
  expect(body.data.participants.map(({ status, name }: { status: string; name: string }) => [status, name])).toEqual([
    ['known', 'Анна Орлова'],
    ['ambiguous', 'Мария Лапина'],
    ['new', 'Игорь Самсонов'],
  ]);
  await admin.get('/newsroom/news-items/nothing/suggestions').expect(404);
  await admin.get(`/newsroom/news-items/${documentId}/suggestions?locale=en`).expect(404);
  await app.request.get(`/newsroom/news-items/${documentId}/suggestions`).expect(401);
});
