import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { refusal, sluggedDocuments } from '../support/slugged-documents';
import { adoptSlugs } from '../../src/plugins/newsroom/server/src/slugs/adopt.service';

type Tools = ReturnType<typeof sluggedDocuments>;

let running: RunningStrapi;
let documents: Tools['documents'];
let items: Tools['items'];
let create: Tools['create'];
let update: Tools['update'];
let publish: Tools['publish'];
let slugOf: Tools['slugOf'];
let claims: Tools['claims'];
let stateOf: Tools['stateOf'];

beforeAll(async () => {
  running = await bootStrapi();
  ({ documents, items, create, update, publish, slugOf, claims, stateOf } = sluggedDocuments(running));
});

afterAll(() => running?.stop());

describe('a slug is made', () => {
  it.each([
    ['news-item', { title: 'Щит и шит' }, 'schit-i-shit'],
    ['person', { firstName: 'Илья', patronymic: 'Ильич', lastName: 'Щукин' }, 'ilya-schukin'],
    ['person', { firstName: 'Илья', patronymic: 'Ильич', lastName: 'Щукин' }, 'ilya-ilyich-schukin'],
    ['person', { firstName: 'Илья', patronymic: 'Ильич', lastName: 'Щукин' }, 'ilya-schukin-2'],
    ['organisation', { name: 'Институт волны', shortName: 'Волна' }, 'volna'],
    ['topic', { name: 'Наука' }, 'nauka'],
    ['region', { name: 'Наука' }, 'nauka'],
    ['agreement', { title: 'О науке', signedOn: '2025' }, 'o-nauke'],
    ['news-item', { title: '🎉' }, 'news'],
  ])('%s %j: %s', async (name, data, slug) => {
    expect((await create(name, data)).slug).toBe(slug);
  });

  it('not without a title, but with it', async () => {
    const { documentId, slug } = await create('news-item', { lead: 'Пока без заголовка' });
    expect(slug).toBeNull();
    await update(documentId, { title: 'Теперь с заголовком' });
    expect(await slugOf(documentId)).toBe('teper-s-zagolovkom');
  });

  it('for each of twenty that are created at once with one title', async () => {
    const created = await Promise.all(Array.from({ length: 20 }, () => create('news-item', { title: 'Одновременно' })));
    const expected = ['odnovremenno', ...Array.from({ length: 19 }, (_, index) => `odnovremenno-${index + 2}`)];
    expect(created.map(({ slug }) => slug).sort()).toEqual(expected.sort());
    for (const { documentId, slug } of created) expect(await slugOf(documentId)).toBe(slug);
  });

  it('for each of twenty that are published at once with one title', async () => {
    const created = await Promise.all(
      Array.from({ length: 20 }, () => create('news-item', { title: 'Сразу в печать' }, { status: 'published' })),
    );
    expect(new Set(created.map(({ slug }) => slug)).size).toBe(20);
    for (const { documentId, slug } of created) expect(await slugOf(documentId, 'published')).toBe(slug);
  });

  it('for a copy, of its own', async () => {
    const { documentId } = await create('news-item', { title: 'Оригинал' });
    const copy = await items.clone({ documentId, data: { slug: 'original' } as never });
    expect(await slugOf(copy!.documentId)).toBe('original-2');
    const typed = await items.clone({ documentId, data: { slug: 'kopiya' } as never });
    expect(await slugOf(typed!.documentId)).toBe('kopiya');
    const plain = await items.clone({ documentId });
    expect(await slugOf(plain!.documentId)).toBe('original-3');
    const topic = await create('topic', { name: 'Повтор' });
    const again = await documents('topic').clone({ documentId: topic.documentId, data: {} });
    expect((await documents('topic').findOne({ documentId: again!.documentId }))?.slug).toBe('povtor-2');
  });

  it('for each locale by itself', async () => {
    const { documentId } = await create('news-item', { title: 'Берег' }, { locale: 'ru' });
    await update(documentId, { title: 'Bereg' }, { locale: 'en' });
    expect([await slugOf(documentId, 'draft', 'ru'), await slugOf(documentId, 'draft', 'en')]).toEqual(['bereg', 'bereg']);
    expect((await create('news-item', { title: 'Bereg' }, { locale: 'en' })).slug).toBe('bereg-2');
    await items.publish({ documentId, locale: '*' });
    await items.delete({ documentId, locale: 'en' });
    expect([await stateOf('bereg', 'ru'), await stateOf('bereg', 'en')]).toEqual(['current', 'gone']);
  });
});

describe('a typed slug', () => {
  it('is refused when it is taken, with the field and a free one', async () => {
    await create('news-item', { title: 'Занято' });
    const { documentId } = await create('news-item', { title: 'Другое' });
    const error = await refusal(update(documentId, { slug: 'zanyato' }));
    expect(error.name).toBe('ValidationError');
    expect(error.details.errors).toMatchObject([{ path: ['slug'], message: expect.stringContaining('zanyato-2') }]);
    expect(await slugOf(documentId)).toBe('drugoye');
    await refusal(create('news-item', { title: 'Третье', slug: 'zanyato' }));
    expect(await items.count({ filters: { title: 'Третье' } })).toBe(0);
  });

  it.each(['Большие Буквы', 'Capital', 'two--hyphens', '-edge', 'under_score', 'a'.repeat(201)])(
    'is refused when it is none: %s',
    async (slug) => {
      const error = await refusal(create('topic', { name: 'Тема', slug }));
      expect(error.details.errors).toMatchObject([{ path: ['slug'] }]);
    },
  );

  it('is taken by one of two who type it at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 2 }, (_, index) => create('news-item', { title: `Гонка ${index}`, slug: 'gonka' })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await items.count({ filters: { slug: 'gonka' } })).toBe(1);
  });

  it('stays when the title changes, until the field is emptied', async () => {
    const { documentId } = await create('news-item', { title: 'Форум', slug: 'forum-2026' });
    await update(documentId, { title: 'Форум промышленников' });
    expect(await slugOf(documentId)).toBe('forum-2026');
    await update(documentId, { title: 'Форум мастеров', slug: '' });
    expect(await slugOf(documentId)).toBe('forum-masterov');
    await update(documentId, { title: 'Форум умельцев', slug: 'forum-masterov' });
    expect(await slugOf(documentId)).toBe('forum-umeltsev');
    expect(await stateOf('forum-2026')).toBeUndefined();
  });
});

/** The embargo's end comes: the publication's own instants are moved into the past. */
const endEmbargo = async (newsItem: string): Promise<void> => {
  const past = '2020-01-01T00:00:00.000Z';
  await running.strapi.db
    .query('plugin::newsroom.publication')
    .updateMany({ where: { newsItem }, data: { publicFrom: past, firstPublishedAt: past, changedAt: past } });
  await items.update({ documentId: newsItem, data: { embargoUntil: past } as never });
};

describe('the first publication', () => {
  it('freezes the slug; a change leads readers on once it is published', async () => {
    const { documentId } = await create('news-item', { title: 'Начало' });
    await update(documentId, { title: 'Новое начало' });
    expect(await slugOf(documentId)).toBe('novoye-nachalo');
    await publish(documentId);
    await update(documentId, { title: 'Совсем другое', slug: null });
    expect(await slugOf(documentId)).toBe('novoye-nachalo');

    await update(documentId, { slug: 'konets' });
    expect([await slugOf(documentId), await slugOf(documentId, 'published')]).toEqual(['konets', 'novoye-nachalo']);
    expect([await stateOf('konets'), await stateOf('novoye-nachalo')]).toEqual(['reserved', 'current']);
    await publish(documentId);
    expect([await stateOf('konets'), await stateOf('novoye-nachalo')]).toEqual(['current', 'former']);
    const error = await refusal(create('news-item', { title: 'Ещё одно', slug: 'novoye-nachalo' }));
    expect(error.details.errors[0]?.message).toContain('old address');
    expect((await create('news-item', { title: 'Новое начало' })).slug).toBe('novoye-nachalo-2');
  });

  it('releases what a draft gave up, and what a discarded draft had', async () => {
    const { documentId } = await create('news-item', { title: 'Черновик' }, { status: 'published' });
    await update(documentId, { slug: 'pervyy' });
    await update(documentId, { slug: 'vtoroy' });
    expect([await stateOf('pervyy'), await stateOf('vtoroy')]).toEqual([undefined, 'reserved']);
    await items.discardDraft({ documentId });
    expect([await slugOf(documentId), await stateOf('vtoroy')]).toEqual(['chernovik', undefined]);
  });

  it('counts from the end of the embargo', async () => {
    const { documentId } = await create('news-item', { title: 'Тайна', embargoUntil: '2999-01-01T00:00:00.000Z' }, { status: 'published' });
    await update(documentId, { title: 'Секрет' });
    await publish(documentId);
    expect([await slugOf(documentId, 'published'), await stateOf('tayna')]).toEqual(['sekret', undefined]);

    await update(documentId, { title: 'Секрет полишинеля' });
    expect(await slugOf(documentId)).toBe('sekret-polishinelya');
    await endEmbargo(documentId);
    await publish(documentId);
    expect([await slugOf(documentId), await slugOf(documentId, 'published')]).toEqual(['sekret', 'sekret']);
    expect(await stateOf('sekret-polishinelya')).toBeUndefined();
  });

  it('of a record is that of a news item that leads to it', async () => {
    const person = await create('person', { firstName: 'Вера', lastName: 'Чайкина' });
    const rename = async (data: object): Promise<string> =>
      ((await documents('person').update({ documentId: person.documentId, data } as never)) as unknown as { slug: string }).slug;
    expect(await rename({ lastName: 'Галкина' })).toBe('vera-galkina');
    const { documentId } = await create(
      'news-item',
      { title: 'О Вере', participants: [{ person: person.documentId }] },
      { status: 'published' },
    );
    expect(await rename({ lastName: 'Соколова' })).toBe('vera-galkina');
    await items.unpublish({ documentId });
    expect(await rename({ lastName: 'Орлова' })).toBe('vera-galkina');
    expect(await rename({ slug: 'vera-orlova' })).toBe('vera-orlova');
    expect(await claims({ owner: person.documentId })).toMatchObject([
      { slug: 'vera-galkina', state: 'former', wasPublic: true },
      { slug: 'vera-orlova', state: 'current', wasPublic: false },
    ]);
  });
});

describe('rows that nobody claimed', () => {
  const start = () => adoptSlugs(running.strapi, new Date());

  it('are claimed at the next start, and the second of two with one slug gets another', async () => {
    const made: string[] = [];
    for (const title of ['Старое', 'Старое', 'Старое без адреса'])
      made.push((await create('news-item', { title }, { status: 'published' })).documentId);
    const rows = running.strapi.db.query('api::news-item.news-item');
    await running.strapi.db.query('plugin::newsroom.slug').deleteMany({ where: { owner: { $in: made } } });
    await rows.updateMany({ where: { documentId: { $in: made.slice(0, 2) } }, data: { slug: 'staroe_Delo' } });
    await rows.updateMany({ where: { documentId: made[2] }, data: { slug: null } });

    await start();
    expect(await Promise.all(made.map((documentId) => slugOf(documentId, 'published')))).toEqual([
      'staroe_Delo',
      'staroye',
      'staroye-bez-adresa',
    ]);
    expect(await Promise.all(made.map((documentId) => slugOf(documentId)))).toEqual(['staroe_Delo', 'staroye', 'staroye-bez-adresa']);
    const after = await claims({ owner: { $in: made } });
    expect(after.map(({ state }) => state)).toEqual(['current', 'current', 'current']);
    await start();
    expect(await claims({ owner: { $in: made } })).toEqual(after);
    await publish(made[0] as string);
    expect(await slugOf(made[0] as string, 'published')).toBe('staroe_Delo');
  });

  it('and claims of rows that are no more are given up', async () => {
    const { documentId } = await create('news-item', { title: 'Стёрто из базы' });
    await running.strapi.db.query('api::news-item.news-item').deleteMany({ where: { documentId } });
    await start();
    expect(await claims({ owner: documentId })).toEqual([]);
  });
});
