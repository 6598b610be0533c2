import { signInAsAdmin } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import {
  createAgreement,
  createImage,
  createOrganisation,
  createPerson,
  createPosition,
  createPublishedNewsItem,
  createRegion,
  createTopic,
} from '../support/factories';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

describe('what the tests are made with', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi();
  });

  afterAll(() => app.stop());

  it('starts from the template: locales and public reading are there already', async () => {
    await app.request.get('/api/topics').expect(200);
    expect(await app.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('ru');
  });

  it('signs an administrator in, whom the panel knows', async () => {
    const admin = await signInAsAdmin(app);
    const { body } = await admin.get('/admin/users/me').expect(200);
    expect(body.data.email).toBe(admin.email);
  });

  it('makes every kind of record', async () => {
    const { strapi } = app;
    const [person, organisation, region, topic] = await Promise.all([
      createPerson(strapi),
      createOrganisation(strapi),
      createRegion(strapi),
      createTopic(strapi),
    ]);
    await createPosition(strapi, { person: person.documentId, organisation: organisation.documentId });
    const agreement = await createAgreement(strapi);
    const item = await createPublishedNewsItem(strapi, {
      participants: [
        {
          person: person.documentId,
          name: 'Аркадий Лукошкин',
          affiliations: [{ title: 'директор', organisation: organisation.documentId }],
        },
      ],
      photos: [{ image: await createImage(strapi), alternativeText: 'Станок в цехе' }],
      agreements: [agreement.documentId],
      topics: [topic.documentId],
      regions: [region.documentId],
    });

    const published = await strapi.documents('api::news-item.news-item').findOne({
      documentId: item.documentId,
      locale: 'ru',
      status: 'published',
      populate: ['topics', 'regions', 'agreements', 'photos', 'participants'],
    });
    expect(published).toMatchObject({
      topics: [{ documentId: topic.documentId }],
      regions: [{ documentId: region.documentId }],
      agreements: [{ documentId: agreement.documentId }],
      photos: [{ alternativeText: 'Станок в цехе' }],
      participants: [{ name: 'Аркадий Лукошкин' }],
    });
  });
});

describe('the webhook receiver', () => {
  let receiver: WebhookReceiver;

  beforeEach(async () => {
    receiver = await startWebhookReceiver();
  });

  afterEach(() => receiver.close());

  it('tells of what comes, as it came', async () => {
    const arrival = receiver.received(1);
    const response = await fetch(receiver.url, { method: 'POST', body: '{"a": 1}', headers: { 'webhook-id': 'msg_1' } });
    expect(response.status).toBe(204);
    expect(await arrival).toMatchObject([{ method: 'POST', path: '/hook', body: '{"a": 1}', headers: { 'webhook-id': 'msg_1' } }]);
  });

  it('answers as it is told', async () => {
    receiver.answerWith(503);
    expect((await fetch(receiver.url)).status).toBe(503);
  });

  it('says how many came when too few do', async () => {
    await expect(receiver.received(1, 10)).rejects.toThrow('0 of 1 requests came within 10 ms');
  });
});
