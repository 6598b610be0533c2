import { openLog, readLog, type Bookmark } from '../../src/plugins/newsroom/server/src/saving/change-log.store';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { databaseKind } from '../support/test-database';

const PERSON = 'api::person.person';
const NEWS = 'api::news-item.news-item';

describe('the log of changes', () => {
  let app: RunningStrapi;
  let bookmark: Bookmark;

  beforeAll(async () => {
    app = await bootStrapi();
    bookmark = await openLog(app.strapi);
  });

  afterAll(() => app?.stop());

  const news = async (): Promise<string[]> => {
    const read = await readLog(app.strapi, bookmark);
    if (read === null) throw new Error('The log has forgotten.');
    bookmark = read.bookmark;
    return read.changes.map(({ subject, target }) => `${subject} ${target}`);
  };

  it('tells of a record once', async () => {
    const person = await app.strapi.documents(PERSON).create({ data: { lastName: 'Орлова', firstName: 'Вера' } });
    expect(await news()).toEqual([`person ${person.documentId}`]);
    expect(await news()).toEqual([]);
    await app.strapi.documents(PERSON).delete({ documentId: person.documentId });
    expect(await news()).toEqual([`person ${person.documentId}`]);
  });

  it('tells of an article when what the public sees is another, not of drafts', async () => {
    const { documentId } = await app.strapi.documents(NEWS).create({ data: { title: 'Встреча в порту' } });
    await app.strapi.documents(NEWS).update({ documentId, data: { lead: 'Коротко.' } as never });
    expect(await news()).toEqual([]);
    await app.strapi.documents(NEWS).publish({ documentId });
    expect(await news()).toEqual([`newsItem ${documentId}`]);
    await app.strapi.documents(NEWS).publish({ documentId });
    const again = await news();
    await app.strapi.documents(NEWS).unpublish({ documentId });
    expect([...new Set([...again, ...(await news())])]).toEqual([`newsItem ${documentId}`]);
  });

  it('has nothing of what was rolled back', async () => {
    const failing = app.strapi.db.transaction(async () => {
      await app.strapi.documents(PERSON).create({ data: { lastName: 'Сомов', firstName: 'Пётр' } });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await news()).toEqual([]);
  });

  it('tells of a permission that was taken away, and of a file that was described', async () => {
    const data = { name: 'a.jpg', hash: 'a', ext: '.jpg', mime: 'image/jpeg', size: 1, url: '/uploads/a.jpg', provider: 'local' };
    const file = await app.strapi.db.query('plugin::upload.file').create({ data });
    await app.strapi.db.query('plugin::upload.file').update({ where: { id: file.id }, data: { alternativeText: 'Порт' } });
    expect(await news()).toEqual([`file ${file.id}`, `file ${file.id}`]);

    const permission = await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findOne({ where: { action: 'plugin::newsroom.news-items.findOne' } });
    await app.strapi.db.query('plugin::users-permissions.permission').delete({ where: { id: permission.id } });
    expect(await news()).toEqual([`permission ${permission.id}`]);
  });

  if (databaseKind() === 'postgres') {
    it('finds what was written before the last look and committed after it', async () => {
      const knex = app.strapi.db.connection;
      const slow = await knex.transaction();
      await slow('newsroom_changes').insert({
        subject: 'person',
        target: 'slow',
        stamp: knex.raw('pg_current_xact_id()::text::bigint'),
        written_at: new Date().toISOString(),
      });
      const { documentId } = await app.strapi.documents(PERSON).create({ data: { lastName: 'Быстрова', firstName: 'Анна' } });
      expect(await news()).toEqual([`person ${documentId}`]);
      expect(await news()).toEqual([]);
      await slow.commit();
      expect(await news()).toEqual(['person slow']);
      expect(await news()).toEqual([]);
    });
  }
});
