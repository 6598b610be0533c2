import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createImage, createNewsItem, createPerson, createPublishedNewsItem, publishNewsItem, type Created } from '../support/factories';

interface Shown {
  caption: string | null;
  newsItem: { documentId: string; title: string };
  people: Array<{ documentId: string }>;
}

const NEWS_ITEM = 'api::news-item.news-item';

describe('photos on a person’s page', () => {
  let app: RunningStrapi;
  let vera: Created;
  let gleb: Created;
  let images: number[];

  const photosOf = async (person: Created, locale = 'ru'): Promise<Shown[]> => {
    const { body } = await app.request.get(`/api/newsroom/persons/${person.slug}?locale=${locale}`).expect(200);
    return body.data.photos;
  };
  const captionsOf = async (person: Created, locale?: string) => (await photosOf(person, locale)).map(({ caption }) => caption);
  const photo = (image: number, caption: string, ...people: Created[]) => ({
    image: images[image],
    caption,
    alternativeText: caption,
    people: people.map(({ documentId }) => documentId),
  });
  const update = (item: Created, data: object) =>
    app.strapi.documents(NEWS_ITEM).update({ documentId: item.documentId, locale: 'ru', data: data as never });

  beforeAll(async () => {
    app = await bootStrapi();
    // A page of a person exists without any article where the record says so.
    vera = await createPerson(app.strapi, { lastName: 'Щукина', firstName: 'Вера', listed: true });
    gleb = await createPerson(app.strapi, { lastName: 'Осокин', firstName: 'Глеб', listed: true });
    images = [];
    for (let image = 0; image < 4; image += 1) images.push(await createImage(app.strapi));
  });

  afterAll(() => app.stop());

  it('are those of public articles that show the person, the latest article first', async () => {
    const early = await createPublishedNewsItem(app.strapi, {
      title: 'Закладка',
      date: '2025-03-01T12:00:00.000Z',
      photos: [photo(0, 'Вера Щукина у верфи', vera), photo(1, 'Глеб Осокин у верфи', gleb)],
    });
    const late = await createPublishedNewsItem(app.strapi, {
      title: 'Спуск на воду',
      date: '2025-04-01T12:00:00.000Z',
      photos: [photo(2, 'Слева направо: Глеб Осокин и Вера Щукина', gleb, vera), photo(0, 'Вера Щукина, снимок с закладки', vera)],
    });
    const shown = await photosOf(vera);
    // A picture that two articles use stands once, as the later captions it.
    expect(shown.map(({ caption, newsItem }) => [caption, newsItem.title])).toEqual([
      ['Слева направо: Глеб Осокин и Вера Щукина', 'Спуск на воду'],
      ['Вера Щукина, снимок с закладки', 'Спуск на воду'],
    ]);
    expect(shown[0]?.people.map(({ documentId }) => documentId)).toEqual([gleb.documentId, vera.documentId]);
    expect((await photosOf(gleb)).map(({ newsItem }) => newsItem.documentId)).toEqual([late.documentId, early.documentId]);
    await app.strapi.documents(NEWS_ITEM).delete({ documentId: late.documentId });
    expect(await captionsOf(vera)).toEqual(['Вера Щукина у верфи']);
    await app.strapi.documents(NEWS_ITEM).delete({ documentId: early.documentId });
    expect([await captionsOf(vera), await captionsOf(gleb)]).toEqual([[], []]);
  });

  it('are never those of a draft, of an article under embargo or of a withdrawn one', async () => {
    const item = await createNewsItem(app.strapi, { date: '2025-05-01T12:00:00.000Z', photos: [photo(3, 'Пока никому', vera)] });
    expect(await captionsOf(vera)).toEqual([]);
    await update(item, { embargoUntil: '2999-01-01T00:00:00.000Z' });
    await publishNewsItem(app.strapi, item);
    expect(await captionsOf(vera)).toEqual([]);
    await update(item, { embargoUntil: null });
    await publishNewsItem(app.strapi, item);
    expect(await captionsOf(vera)).toEqual(['Пока никому']);
    await app.strapi.documents(NEWS_ITEM).unpublish({ documentId: item.documentId, locale: 'ru' });
    expect(await captionsOf(vera)).toEqual([]);
    await app.strapi.documents(NEWS_ITEM).delete({ documentId: item.documentId });
  });

  it('are those of the published version, whatever the draft says by now', async () => {
    const item = await createPublishedNewsItem(app.strapi, { photos: [photo(3, 'Как напечатано', vera)] });
    await update(item, { photos: [photo(3, 'Как ещё не напечатано', gleb), photo(1, 'Ещё одна', vera)] });
    expect([await captionsOf(vera), await captionsOf(gleb)]).toEqual([['Как напечатано'], []]);
    await publishNewsItem(app.strapi, item);
    expect([await captionsOf(vera), await captionsOf(gleb)]).toEqual([['Ещё одна'], ['Как ещё не напечатано']]);
    await app.strapi.documents(NEWS_ITEM).delete({ documentId: item.documentId });
  });

  it('are those of the articles in the page’s language', async () => {
    const item = await createPublishedNewsItem(app.strapi, { photos: [photo(3, 'Вера Щукина на причале', vera)] });
    expect([await captionsOf(vera), await captionsOf(vera, 'en')]).toEqual([['Вера Щукина на причале'], []]);
    await app.strapi.documents(NEWS_ITEM).update({
      documentId: item.documentId,
      locale: 'en',
      data: { title: 'Launch', slug: 'launch', photos: [photo(3, 'Vera Shchukina on the pier', vera)] } as never,
    });
    await publishNewsItem(app.strapi, item, 'en');
    expect([await captionsOf(vera), await captionsOf(vera, 'en')]).toEqual([['Вера Щукина на причале'], ['Vera Shchukina on the pier']]);
    await app.strapi.documents(NEWS_ITEM).unpublish({ documentId: item.documentId, locale: 'ru' });
    expect([await captionsOf(vera), await captionsOf(vera, 'en')]).toEqual([[], ['Vera Shchukina on the pier']]);
  });
});
