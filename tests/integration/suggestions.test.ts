import type { Suggestions } from '../../src/plugins/newsroom/shared/contracts/suggestions';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive, documentsOf } from '../support/small-archive';

const TEXT = 'Во встрече приняли участие генеральный директор АО «Полёт» Анна Орлова и Чижов Борис, а также гость Игорь Самсонов.';

describe('what a text names', () => {
  let app: RunningStrapi;
  let admin: AdminSession;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await bootStrapi();
    ids = await createSmallArchive(app.strapi);
    admin = await signInAsAdmin(app);
  });

  afterAll(() => app?.stop());

  const suggest = async (text: string, more: object = {}): Promise<Suggestions> =>
    (await admin.post('/newsroom/suggestions', { text, date: '2025-05-17', locale: 'ru', ...more }).expect(200)).body.data;

  const statuses = async (text: string): Promise<Array<[string, string]>> =>
    (await suggest(text)).participants.map(({ status, name }) => [status, name]);

  it('is proposed by what is on record, with what the open form needs to connect it', async () => {
    const { participants, organisations } = await suggest(TEXT);
    const [anna, boris] = participants;
    expect(anna).toMatchObject({
      status: 'known',
      person: { documentId: ids.anna, id: expect.any(Number) },
      role: 'participant',
      signed: false,
    });
    expect(anna?.affiliations).toEqual([
      expect.objectContaining({
        title: expect.stringContaining('генеральный директор'),
        organisation: expect.objectContaining({ documentId: ids.works }),
        onRecord: true,
      }),
    ]);
    expect(boris).toMatchObject({ status: 'known', person: { documentId: ids.boris } });
    expect(TEXT.slice(anna?.mentions[0]?.start, anna?.mentions[0]?.end)).toBe('Анна Орлова');
    expect(organisations.map(({ organisation }) => organisation?.documentId)).toContain(ids.works);
  });

  it('says when an office is not on record on the day of the event', async () => {
    const { participants } = await suggest('Инженер АО «Полёт» Анна Орлова открыла цех.');
    expect(participants[0]?.affiliations.map(({ onRecord }) => onRecord)).toEqual([false]);
    const earlier = await suggest('Инженер АО «Полёт» Анна Орлова открыла цех.', { date: '2015-03-01' });
    expect(earlier.participants[0]?.affiliations.map(({ onRecord }) => onRecord)).toEqual([true]);
  });

  it('follows every change at once', async () => {
    const text = 'Слово взяла Клавдия Незабудкина.';
    expect(await statuses(text)).toEqual([['new', 'Клавдия Незабудкина']]);
    const { documentId } = await documentsOf(app.strapi, 'person').create({
      data: { lastName: 'Незабудкина', firstName: 'Клавдия' } as never,
    });
    expect((await statuses(text))[0]?.[0]).toBe('known');
    await documentsOf(app.strapi, 'person').update({ documentId, data: { lastName: 'Ромашкина' } as never });
    expect((await statuses(text))[0]?.[0]).toBe('new');
    expect((await statuses('Слово взяла Клавдия Ромашкина.'))[0]?.[0]).toBe('known');
    const position = await documentsOf(app.strapi, 'position').create({
      data: { person: documentId, organisation: ids.works, title: 'технолог' } as never,
    });
    const held = async () => (await suggest('Технолог АО «Полёт» Клавдия Ромашкина выступила.')).participants[0]?.affiliations[0]?.onRecord;
    expect(await held()).toBe(true);
    await documentsOf(app.strapi, 'position').delete({ documentId: position.documentId });
    expect(await held()).toBe(false);
    await documentsOf(app.strapi, 'person').delete({ documentId });
    expect((await statuses('Слово взяла Клавдия Ромашкина.'))[0]?.[0]).toBe('new');
  });

  it('leaves nothing behind of what was rolled back', async () => {
    const failing = app.strapi.db.transaction(async () => {
      await documentsOf(app.strapi, 'person').create({ data: { lastName: 'Васильков', firstName: 'Пётр' } as never });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await statuses('Выступил Пётр Васильков.'))[0]?.[0]).toBe('new');
  });

  it.each([
    ['no text', {}, 'text'],
    ['something else', { text: 7 }, 'text'],
    ['a text that is too long', { text: 'а'.repeat(200_001) }, 'at most 200000 characters'],
    ['a day that there is not', { text: '', date: '2025-02-30' }, 'date'],
    ['an unknown key', { text: '', colour: 'red' }, 'colour'],
  ])('refuses %s, and says why', async (_what, body, message) => {
    const { error } = (await admin.post('/newsroom/suggestions', body).expect(400)).body;
    expect(error).toMatchObject({ status: 400, name: 'ValidationError' });
    expect(error.message).toContain(message);
  });

  it('is not held up by any junk of a lawful length', async () => {
    for (const junk of ['«'.repeat(200_000), '\u0000\u202e\ufeff'.repeat(60_000), 'А. '.repeat(66_000), 'ИвановIvanov'.repeat(16_000)]) {
      const start = performance.now();
      await suggest(junk);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it('is for the panel only', async () => {
    await app.request.post('/newsroom/suggestions').send({ text: TEXT }).expect(401);
  });
});

describe('what an editor accepts', () => {
  let app: RunningStrapi;
  let admin: AdminSession;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await bootStrapi();
    ids = await createSmallArchive(app.strapi);
    admin = await signInAsAdmin(app);
  });

  afterAll(() => app?.stop());

  const counts = async (): Promise<number[]> =>
    Promise.all(['person', 'position', 'organisation', 'agreement'].map((name) => app.strapi.db.query(`api::${name}.${name}`).count()));

  const IGOR = {
    lastName: 'Самсонов',
    firstName: 'Игорь',
    gender: 'male',
    positions: [
      { title: 'директор', organisation: { name: 'ООО «Маяк»', legalForm: 'ООО' } },
      { title: 'советник', acting: true, from: '2025-05-17', organisation: { name: 'ООО «Маяк»' } },
      { title: 'член совета', organisation: { documentId: 'WORKS' } },
    ],
  };

  const igor = () => JSON.parse(JSON.stringify(IGOR).replace('WORKS', ids.works ?? '')) as object;

  it('is a person with offices and a new organisation, made in one step and taken back in one', async () => {
    const before = await counts();
    const { data } = (await admin.post('/newsroom/people', igor()).expect(201)).body;
    expect(data.person).toMatchObject({ id: expect.any(Number), name: 'Самсонов Игорь, директор, ООО «Маяк»' });
    expect(data.positions).toHaveLength(3);
    expect(data.organisations.map(({ name }: { name: string }) => name)).toEqual(['ООО «Маяк»']);
    expect(await counts()).toEqual([before[0]! + 1, before[1]! + 3, before[2]! + 1, before[3]]);
    await admin.post(`/newsroom/undo/${data.undo}`).expect(204);
    expect(await counts()).toEqual(before);
    await admin.post(`/newsroom/undo/${data.undo}`).expect(404);
  });

  it('is not taken back when it is used by now, and nothing of it goes', async () => {
    const { data } = (await admin.post('/newsroom/people', igor()).expect(201)).body;
    const article = await documentsOf(app.strapi, 'news-item').create({
      data: { title: 'Открытие маяка', participants: [{ person: data.person.documentId }] } as never,
    });
    const before = await counts();
    const { error } = (await admin.post(`/newsroom/undo/${data.undo}`).expect(409)).body;
    expect(error).toMatchObject({ status: 409, message: '“Самсонов” is used by “Открытие маяка” now: remove it there first.' });
    expect(await counts()).toEqual(before);
    await documentsOf(app.strapi, 'news-item').delete({ documentId: article.documentId });
    await admin.post(`/newsroom/undo/${data.undo}`).expect(204);
  });

  it('keeps the rules of a save, and leaves nothing half made', async () => {
    const before = await counts();
    const wrong = { ...igor(), positions: [{ title: 'директор', from: '2025', to: '2020', organisation: { name: 'АО «Новое»' } }] };
    await admin.post('/newsroom/people', wrong).expect(400);
    await admin
      .post('/newsroom/people', { ...igor(), positions: [{ title: 'директор', organisation: { documentId: 'nobody' } }] })
      .expect(400);
    await admin.post('/newsroom/people', { lastName: ' ', firstName: 'Игорь' }).expect(400);
    expect(await counts()).toEqual(before);
  });

  it('is a new office of somebody on record', async () => {
    const request = { person: ids.boris, title: 'начальник порта', from: '2025-05-17', organisation: { documentId: ids.city } };
    const { data } = (await admin.post('/newsroom/positions', request).expect(201)).body;
    const person = await app.strapi.db.query('api::person.person').findOne({ where: { documentId: ids.boris } });
    expect(person.label).toBe('Чижов Борис, начальник порта, Администрация Лесогорска');
    await admin.post(`/newsroom/undo/${data.undo}`).expect(204);
  });

  it('is an agreement with who signed on whose behalf', async () => {
    const request = {
      title: 'Соглашение о маяке',
      form: 'agreement',
      signedOn: '2025-05-17',
      parties: [{ organisation: ids.works }, { name: 'Портовая управа' }],
      signatories: [
        { person: ids.anna, affiliation: { title: 'директор', organisation: ids.works }, onBehalfOf: 0 },
        { name: 'И. Гость', onBehalfOf: 1 },
      ],
      aims: ['Светить'],
      focusAreas: ['Огни', 'Кадры'],
    };
    const { data } = (await admin.post('/newsroom/agreements', request).expect(201)).body;
    const article = await documentsOf(app.strapi, 'news-item').create({
      data: { title: 'Маяк', agreements: [data.agreement.documentId] } as never,
      status: 'published',
    });
    const page = (await app.request.get('/api/newsroom/news-items/mayak').expect(200)).body.data;
    expect(page.agreements[0]).toMatchObject({
      title: 'Соглашение о маяке',
      arity: 'bilateral',
      aims: ['Светить'],
      focusAreas: ['Огни', 'Кадры'],
      signatories: [
        { onBehalfOf: { organisation: { documentId: ids.works } } },
        { name: 'И. Гость', onBehalfOf: { name: 'Портовая управа' } },
      ],
    });
    await admin.post(`/newsroom/undo/${data.undo}`).expect(409);
    await documentsOf(app.strapi, 'news-item').delete({ documentId: article.documentId });
    await admin.post(`/newsroom/undo/${data.undo}`).expect(204);
  });

  it('needs the permission to make each of its parts', async () => {
    const author = await signInAsAdmin(app, { role: 'strapi-author', email: 'author@newsroom.example' });
    const { data } = (await author.post('/newsroom/people', igor()).expect(201)).body;
    const may = {
      action: 'plugin::content-manager.explorer.create',
      subject: 'api::organisation.organisation',
      role: { code: 'strapi-author' },
    };
    await app.strapi.db.query('admin::permission').deleteMany({ where: may });
    const { error } = (await author.post('/newsroom/people', igor()).expect(403)).body;
    expect(error.message).toContain('You may not create documents of the type “Organisation”');
    await author.post('/newsroom/people', { lastName: 'Самсонов', firstName: 'Олег' }).expect(201);
    await admin.post(`/newsroom/undo/${data.undo}`).expect(204);
  });
});
