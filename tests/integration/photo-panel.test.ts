import sharp from 'sharp';

import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createImage, createNewsItem, createPerson, type Created } from '../support/factories';
import { photoFile } from '../support/photo-files';

describe('what the panel of photos asks the server', () => {
  let app: RunningStrapi;
  let admin: AdminSession;
  let anna: Created;
  let boris: Created;

  const send = (name: string, content = photoFile(name), as = admin) => as.post('/newsroom/photos/files').attach('files', content, name);
  const countFiles = () => app.strapi.db.query('plugin::upload.file').count();

  beforeAll(async () => {
    app = await bootStrapi();
    admin = await signInAsAdmin(app);
    anna = await createPerson(app.strapi, { lastName: 'Орлова', firstName: 'Анна', patronymic: 'Сергеевна', gender: 'female' });
    boris = await createPerson(app.strapi, { lastName: 'Чижов', firstName: 'Борис', patronymic: null, gender: 'male' });
  });

  afterAll(() => app.stop());

  it('takes a picture, and says what its file says', async () => {
    const { body } = await send('all.jpg').expect(201);
    expect(body.data).toMatchObject({
      isKnown: false,
      problem: null,
      file: { name: 'all.jpg', width: 1200, height: 800, mime: 'image/jpeg', formats: { thumbnail: { url: expect.any(String) } } },
      facts: { credit: 'Пресс-служба / «Полёт»', takenAt: '2025-05-17T09:30:00.000Z', personsShown: ['Анна Орлова', 'Борис Чижов'] },
    });
  });

  it('finds a picture that came before, and stores it once more only when asked to', async () => {
    const { body: first } = await send('xmp.jpg').expect(201);
    const before = await countFiles();
    const { body: second } = await send('xmp.jpg').expect(200);
    expect(second.data).toEqual({ ...first.data, isKnown: true });
    expect(await countFiles()).toBe(before);
    const { body: third } = await send('xmp.jpg').field('again', 'true').expect(201);
    expect(third.data.file.id).not.toBe(first.data.file.id);
    // A file that is gone is not offered.
    await admin.delete(`/upload/files/${first.data.file.id}`).expect(200);
    await admin.delete(`/upload/files/${third.data.file.id}`).expect(200);
    await send('xmp.jpg').expect(201);
  });

  it('takes twenty at once without losing one', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        send(`photo-${index}.jpg`, Buffer.concat([photoFile('exif.jpg'), Buffer.from([index])])),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 201));
    expect(new Set(sent.map(({ body }) => (body.data as { file: { id: number } }).file.id)).size).toBe(20);
  });

  it.each([
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'drawing'],
    ['bomb.jpg', 'PK\x03\x04', 'not-an-image'],
    ['notes.txt', 'Заметки', 'not-an-image'],
    ['empty.jpg', ' ', 'not-an-image'],
    ['cut.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', 'damaged'],
  ])('refuses %s', async (name, content, reason) => {
    const { body } = await send(name, Buffer.from(content, 'latin1')).expect(400);
    expect(body.error).toMatchObject({ name: 'ValidationError', details: { reason } });
    expect(body.error.message).toContain(name);
  });

  it.each([
    ['are too long', ' '.repeat(1_000_000), 'too-large'],
    ['stand for themselves', '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>&a;', 'left-alone'],
  ])('takes a picture whose metadata %s without them, and says so', async (_case, contents, problem) => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${contents}</x:xmpmeta>`;
    const { body } = await send(`${problem}.webp`, await sharp(photoFile('all.webp')).withXmp(xmp).webp().toBuffer()).expect(201);
    expect(body.data).toMatchObject({ problem, facts: { caption: null, credit: null } });
  });

  it('answers bad requests clearly', async () => {
    const { body } = await admin.post('/newsroom/photos/files', {}).expect(400);
    expect(body.error.message).toContain('files');
    await admin.post('/newsroom/photos/facts', { files: ['a'] }).expect(400);
    await admin.post('/newsroom/photos/people', { photos: [], participants: ['%'] }).expect(400);
    await app.request.post('/newsroom/photos/people').send({}).expect(401);
  });

  it('asks for the permission of the Media Library', async () => {
    const role = await app.strapi.db.query('admin::role').create({ data: { name: 'Reader', code: 'reader' } });
    const reader = await signInAsAdmin(app, { role: 'reader', email: 'reader@newsroom.example' });
    expect(role.id).toBeGreaterThan(0);
    const { body } = await send('plain.jpg', undefined, reader).expect(403);
    expect(body.error.message).toContain('Media Library');
    await reader.post('/newsroom/photos/facts', { files: [] }).expect(403);
    await reader.post('/newsroom/photos/people', { photos: [], participants: [] }).expect(403);
  });

  it('knows what is said of pictures that are in the library', async () => {
    const { body: taken } = await send('iim-cp1251.jpg').expect(201);
    const plain = await createImage(app.strapi);
    const { body } = await admin.post('/newsroom/photos/facts', { files: [plain, taken.data.file.id, 999_999] }).expect(200);
    expect(body.data).toMatchObject([
      { file: plain, facts: { caption: null, keywords: [] } },
      { file: taken.data.file.id, facts: { caption: 'Борис Чижов подписывает журнал', credit: 'Агентство «Берег»' } },
    ]);
  });

  it('proposes who is shown, and knows who is linked', async () => {
    const image = await createImage(app.strapi);
    const { body: taken } = await send('all.webp').expect(201);
    const item = await createNewsItem(app.strapi, {
      photos: [
        { image, caption: 'На фото: Чижов (справа) и Орлова', people: [boris.documentId, anna.documentId] },
        { image, caption: 'Цех' },
      ],
    });
    const draft = await app.strapi
      .documents('api::news-item.news-item')
      .findOne({ documentId: item.documentId, populate: { photos: true } });
    const { body } = await admin
      .post('/newsroom/photos/people', {
        documentId: item.documentId,
        locale: 'ru',
        date: '2025-05-17',
        participants: [anna.documentId, boris.documentId],
        photos: [
          { key: 'a', caption: 'На фото: Чижов (справа) и Орлова' },
          { key: 'b', file: taken.data.file.id },
          { key: 'c', caption: 'Цех', keywords: ['цех'] },
        ],
      })
      .expect(200);
    const shown = (people: Array<{ person: { documentId: string } }>) => people.map(({ person }) => person.documentId);
    expect(body.data.photos.map(({ people }: { people: never[] }) => shown(people))).toEqual([
      [anna.documentId, boris.documentId],
      [anna.documentId, boris.documentId],
      [],
    ]);
    expect(body.data.saved).toEqual([
      {
        id: draft?.photos?.[0]?.id,
        people: [expect.objectContaining({ documentId: boris.documentId }), expect.objectContaining({ documentId: anna.documentId })],
      },
      { id: draft?.photos?.[1]?.id, people: [] },
    ]);
    expect(body.data.participants).toMatchObject([{ documentId: anna.documentId, name: 'Анна Сергеевна Орлова' }, { name: 'Борис Чижов' }]);
  });
});
