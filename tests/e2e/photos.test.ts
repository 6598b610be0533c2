import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { createDemoLogin, DEFAULT_DEMO_LOGIN } from '../../scripts/demo/demo-login';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { openBrowser, type TestBrowser } from '../support/browser';
import { freePort } from '../support/free-port';
import { pressPhotos, type SentPhoto } from '../support/press-photos';
import { createSmallArchive, documentsOf } from '../support/small-archive';
import { temporaryDirectory } from '../support/temporary-directory';
import { ArticlePage } from './panel/article-page';
import { CountedHand } from './panel/counted-hand';
import { ANNA, BORIS, GALLERY, MARIA } from './panel/press-gallery';
import { PhotosPanel } from './panel/photos-panel';
import { SignInPage } from './panel/sign-in-page';
import { StockPhotos } from './panel/stock-photos';

const STARTING = 120_000;

const MOST_ACTIONS = 6;
const STOCK_ACTIONS = 120;

describe('an editor makes a gallery', () => {
  let app: RunningStrapi;
  let browser: TestBrowser;
  let page: Page;
  let article: ArticlePage;
  let panel: PhotosPanel;
  let files: SentPhoto[];
  let ids: Record<string, string>;

  const create = (name: string, data: object) => documentsOf(app.strapi, name).create({ data: data as never });
  const published = async (documentId: string) => {
    const item = await documentsOf(app.strapi, 'news-item').findOne({ documentId, status: 'published' } as never);
    const { slug } = item as unknown as { slug: string };
    return (await app.request.get(`/api/newsroom/news-items/${slug}`).expect(200)).body.data;
  };
  const documentOf = async (title: string): Promise<string> => {
    const item = await documentsOf(app.strapi, 'news-item').findFirst({ filters: { title } } as never);
    return item?.documentId ?? '';
  };

  beforeAll(async () => {
    const port = await freePort();
    app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
    ids = await createSmallArchive(app.strapi);
    ids.maria = (await create('person', { lastName: 'Лапина', firstName: 'Мария', gender: 'female' })).documentId;
    await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
    files = await pressPhotos(GALLERY);
    browser = await openBrowser();
    page = await browser.newPage();
    await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
    article = new ArticlePage(page, app.url);
    panel = new PhotosPanel(page);
  }, STARTING);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it(`of twelve photos with caption, credit, alternative text and people, published with at most ${MOST_ACTIONS} actions`, async () => {
    const participants = [ids.anna, ids.boris, ids.maria].map((person) => ({ person }));
    const { documentId } = await create('news-item', { title: 'Подписание в порту', eventDate: '2025-05-17', participants });
    await article.open(documentId);
    const hand = new CountedHand(page);
    await hand.drop(panel.dropZone, files);
    await panel.hasRows(GALLERY.length);
    await panel.foundPeople(24);
    await hand.click(panel.addEverybodyFound);
    await hand.click(panel.describeByCaption);
    await hand.click(panel.done);
    await hand.click(article.publishButton);
    await article.saidPublished();
    expect(hand.actions).toBeLessThanOrEqual(MOST_ACTIONS);

    const { photos } = await published(documentId);
    expect(photos).toHaveLength(GALLERY.length);
    const idOf = new Map([
      [ANNA, ids.anna],
      [BORIS, ids.boris],
      [MARIA, ids.maria],
    ]);
    expect(photos).toMatchObject(
      GALLERY.map(({ caption, credit, people }) => ({
        caption,
        credit,
        alternativeText: caption,
        width: 1200,
        height: 800,
        people: people.map((name) => ({ documentId: idOf.get(name) })),
      })),
    );
  });

  it(`of the same photos in the stock form with more than ${STOCK_ACTIONS}`, async () => {
    // The files are in the media library already; what stock Strapi takes to bring them there is not counted, nor is saving.
    const { documentId } = await create('news-item', { title: 'Подписание, второй раз' });
    await article.open(documentId);
    const { name, caption, credit, people } = GALLERY[7];
    const stock = new StockPhotos(page, new CountedHand(page));
    await stock.addRow();
    await stock.chooseImage(name);
    await stock.write('caption', caption);
    await stock.write('credit', credit);
    await stock.write('alternativeText', caption);
    for (const person of people) await stock.choosePerson(person.split(' ')[1] ?? '');
    await article.save();
    const draft = await documentsOf(app.strapi, 'news-item').findOne({
      documentId,
      populate: { photos: { populate: ['image', 'people'] } },
    } as never);
    expect(draft).toMatchObject({
      photos: [
        { caption, credit, alternativeText: caption, image: { name }, people: [{ documentId: ids.anna }, { documentId: ids.boris }] },
      ],
    });
    // One photo with two people was done; the twelve, with two people each on average, take twelve times that.
    expect(GALLERY.flatMap((photo) => photo.people)).toHaveLength(GALLERY.length * people.length);
    expect(stock.hand.actions * GALLERY.length).toBeGreaterThan(STOCK_ACTIONS);
  });

  it('although one file is no picture, one comes twice and the line breaks once', async () => {
    const { documentId } = await create('news-item', { title: 'Порт в мае' });
    await article.open(documentId);
    const [anew] = await pressPhotos([{ name: 'crane.jpg', caption: 'Кран', credit: '', people: [] }]);
    let isBroken = true;
    await page.route('**/newsroom/photos/files', async (route) => {
      if (!isBroken) return route.continue();
      isBroken = false;
      return route.abort();
    });
    const bomb = { name: 'archive.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('PK\x03\x04') };
    await new CountedHand(page).drop(panel.dropZone, [anew, bomb, files[3], files[4]]);
    await panel.hasRows(2);
    await panel
      .upload('archive.jpg')
      .getByText(/Это не изображение|is no picture/)
      .waitFor();
    await panel
      .upload('crane.jpg')
      .getByText(/Сервер не отвечает|does not answer/)
      .waitFor();
    await panel
      .upload(files[3].name)
      .getByText(/уже есть в медиатеке|has this file already/)
      .waitFor();
    await panel.retry('crane.jpg');
    await panel.hasRows(3);
    // It stands where it was dropped, though it came last.
    expect(await panel.captions()).toEqual(['Кран', GALLERY[3].caption, GALLERY[4].caption]);
  });

  it('puts it in order with the keyboard, takes a photo off and back', async () => {
    const order = ['Кран', GALLERY[3].caption, GALLERY[4].caption];
    await panel.moveByKeyboard(1, 'ArrowDown', 2, 'Escape');
    expect(await panel.captions()).toEqual(order);
    await panel.moveByKeyboard(1, 'ArrowDown', 2);
    expect(await panel.captions()).toEqual([order[1], order[0], order[2]]);
    await panel.remove(1);
    await panel.hasRows(2);
    expect(await panel.captions()).toEqual([order[0], order[2]]);
    await panel.undo();
    await panel.hasRows(3);
    expect(await panel.captions()).toEqual([order[1], order[0], order[2]]);
  });

  it('is led to what is missing, by the panel and by the refusal to publish', async () => {
    await panel.done.click();
    await panel.jump(2, 'credit').click();
    await panel.focuses(2, 'credit');
    await page.keyboard.insertText('Пресс-служба порта');
    await panel.jump(3, 'alternativeText').click();
    await panel.focuses(3, 'alternativeText');
    await page.keyboard.insertText('Люди в касках на причале');
    await panel.done.click();
    // Photos 1 and 2 have no alternative text yet.
    await article.publishButton.click();
    await panel.focuses(1, 'alternativeText');
    await page.keyboard.insertText('Люди за столом');
    await panel.decorative(2).click();
    await panel.hasAllThatItNeeds();
    await panel.done.click();
    await article.publish();
    const { photos } = await published(await documentOf('Порт в мае'));
    expect(photos).toMatchObject([
      { caption: GALLERY[3].caption, alternativeText: 'Люди за столом' },
      { caption: 'Кран', alternativeText: null, decorative: true, credit: 'Пресс-служба порта' },
      { caption: GALLERY[4].caption, alternativeText: 'Люди в касках на причале' },
    ]);
  });

  it('of a folder and of the media library, in the order of the file names, then of the mouse', async () => {
    const { documentId } = await create('news-item', { title: 'Папка с флешки' });
    await article.open(documentId);
    const folder = path.join(await temporaryDirectory(), 'Май');
    const captions = ['Десятый', 'Второй', 'Глубокий'];
    const names = ['кадр10.jpg', 'кадр2.jpg', 'ещё/кадр1.jpg'];
    const photos = await pressPhotos(names.map((name, index) => ({ name, caption: captions[index] ?? '', credit: '', people: [] })));
    await mkdir(path.join(folder, 'ещё'), { recursive: true });
    await Promise.all(
      [...photos, { name: '.скрыт', buffer: Buffer.from('x') }].map(({ name, buffer }) => writeFile(path.join(folder, name), buffer)),
    );
    await new CountedHand(page).dropFromDisk(panel.dropZone, folder);
    await panel.hasRows(3);
    expect(await panel.captions()).toEqual(['Глубокий', 'Второй', 'Десятый']);
    await panel.dragByMouse(1, 3);
    expect(await panel.captions()).toEqual(['Второй', 'Десятый', 'Глубокий']);
    await panel.done.click();
    await panel.takeFromLibrary(['crane.jpg']);
    await panel.hasRows(4);
    expect(await panel.captions()).toEqual(['Второй', 'Десятый', 'Глубокий', 'Кран']);
    await panel.done.click();
    await article.save();
  });

  it('goes on in a narrower window and through the first save, and is led to what is missing there', async () => {
    await article.openNew();
    let letGo = (): void => undefined;
    const saved = new Promise<void>((go) => (letGo = go));
    await page.route('**/newsroom/photos/files', async (route) => saved.then(() => route.continue()));
    await new CountedHand(page).drop(panel.dropZone, files.slice(0, 5));
    await page.setViewportSize({ width: 1024, height: 768 });
    await panel.done.click();
    await article.title.fill('На ходу');
    await article.save();
    await page.waitForURL((address) => !address.pathname.endsWith('/create'));
    letGo();
    await panel.opener(5).waitFor({ state: 'attached' });
    await article.publishButton.click();
    await panel.focuses(1, 'alternativeText');
    expect(await panel.captions()).toEqual(GALLERY.slice(0, 5).map(({ caption }) => caption));
    await panel.describeByCaption.click();
    await panel.done.click();
    await article.publish();
    expect((await published(await documentOf('На ходу'))).photos).toHaveLength(5);
  });
});
