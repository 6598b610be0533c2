import sharp from 'sharp';

import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { photoFile, readBack } from '../support/photo-files';

interface LibraryFile {
  id: number;
  url: string;
  mime: string;
  size: number;
  width: number;
  height: number;
  caption: string | null;
  alternativeText: string | null;
  formats: Record<string, { url: string; width: number; height: number; size: number }>;
}

const SECRETS = /SN-7771234|LENS-559|Owner of the camera|GPS/;

describe('a picture that comes into the media library', () => {
  let app: RunningStrapi;
  let admin: AdminSession;

  const send = (name: string, content: Buffer, fileInfo: object = {}) =>
    admin.post('/upload').field('fileInfo', JSON.stringify(fileInfo)).attach('files', content, name);
  const upload = async (name: string, content = photoFile(name), fileInfo: object = {}): Promise<LibraryFile> => {
    const { body } = await send(name, content, fileInfo).expect(201);
    return (body as LibraryFile[])[0];
  };
  const fetchFile = async (url: string): Promise<Buffer> => (await app.request.get(url).responseType('blob').expect(200)).body as Buffer;
  const notes = (file: number) => app.strapi.db.query('plugin::newsroom.file-note').findMany({ where: { file } });

  beforeAll(async () => {
    app = await bootStrapi();
    admin = await signInAsAdmin(app);
  });

  afterAll(() => app.stop());

  it.each(['all.jpg', 'all.png', 'all.webp'])('%s tells whose it is in every format, and nothing private in any', async (name) => {
    const file = await upload(name);
    const urls = [file.url, ...Object.values(file.formats).map(({ url }) => url)];
    expect(urls.length).toBeGreaterThan(3);
    for (const url of urls) {
      const content = await fetchFile(url);
      expect(content.toString('latin1')).not.toMatch(SECRETS);
      expect((await sharp(content).metadata()).exif?.includes(Buffer.from([0x25, 0x88]))).toBe(false);
      expect(readBack(content)).toMatchObject({
        creator: 'Иван Светлов, Пётр Тенин',
        credit: 'Пресс-служба / «Полёт»',
        rights: '© 2025 АО «Полёт»',
        artist: 'Иван Светлов, Пётр Тенин',
        caption: url === file.url ? 'Анна Орлова показывает новый цех' : undefined,
      });
    }
  });

  it('says the size of what it stores', async () => {
    const { url, size, formats } = await upload('all.jpg');
    for (const stored of [{ url, size }, ...Object.values(formats)])
      expect(stored.size).toBeCloseTo((await fetchFile(stored.url)).length / 1000, 2);
  });

  it('has the captions of the file where nobody typed any', async () => {
    expect(await upload('all.jpg')).toMatchObject({
      caption: 'Анна Орлова показывает новый цех',
      alternativeText: 'Женщина в каске у станка',
    });
    expect(await upload('all.jpg', undefined, { caption: 'Цех', alternativeText: '' })).toMatchObject({
      caption: 'Цех',
      alternativeText: 'Женщина в каске у станка',
    });
  });

  it.each([false, true])('stands upright, and is as wide as it is shown (Strapi turning it: %s)', async (autoOrientation) => {
    await admin.put('/upload/settings', { sizeOptimization: true, responsiveDimensions: true, autoOrientation }).expect(200);
    const file = await upload('turned.jpg');
    for (const { url, width, height } of [file, ...Object.values(file.formats)]) {
      const shown = await sharp(await fetchFile(url))
        .rotate()
        .toBuffer({ resolveWithObject: true });
      expect([width, height]).toEqual([shown.info.width, shown.info.height]);
      expect(height).toBeGreaterThan(width);
      // The yellow corner, upper left as the camera lay, is upper right.
      const { data } = await sharp(shown.data)
        .extract({ left: width - 20, top: 5, width: 10, height: 10 })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([data[0] > 200, data[2] < 120]).toEqual([true, true]);
    }
  });

  it('is cleaned too where Strapi leaves it as it is', async () => {
    await admin.put('/upload/settings', { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false }).expect(200);
    const { url } = await upload('all.jpg');
    expect((await fetchFile(url)).toString('latin1')).not.toMatch(SECRETS);
    expect(readBack(await fetchFile(url)).credit).toBe('Пресс-служба / «Полёт»');
    await admin.put('/upload/settings', { sizeOptimization: true, responsiveDimensions: true, autoOrientation: false }).expect(200);
  });

  it('is cleaned when it takes the place of another, and noted anew', async () => {
    const file = await upload('plain.jpg');
    await admin.post(`/upload?id=${file.id}`).attach('files', photoFile('all.jpg'), 'all.jpg').expect(200);
    expect((await fetchFile(file.url)).toString('latin1')).not.toMatch(SECRETS);
    expect(await notes(file.id)).toMatchObject([{ facts: { credit: 'Пресс-служба / «Полёт»' } }]);
  });

  it('is forgotten when it is deleted', async () => {
    const { id } = await upload('all.jpg');
    expect(await notes(id)).toHaveLength(1);
    await admin.delete(`/upload/files/${id}`).expect(200);
    expect(await notes(id)).toHaveLength(0);
  });

  it.each([
    ['a ZIP archive named .jpg', 'bomb.jpg', Buffer.from('PK\x03\x04 and the rest'), 'not-an-image'],
    ['HEIC', 'IMG_0001.HEIC', Buffer.from('\0\0\0\x20ftypheic\0\0\0\0mif1heic'), 'not-shown-by-browsers'],
  ])('is refused: %s', async (_case, name, content, reason) => {
    const { body } = await send(name, content).expect(400);
    expect(body.error).toMatchObject({ status: 400, name: 'ValidationError', message: expect.stringContaining(name), details: { reason } });
  });

  it('is refused with 200 megapixels, before it is unpacked', async () => {
    const huge = await sharp({ create: { width: 16_400, height: 12_300, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const { body } = await send('huge.png', huge).expect(400);
    expect(body.error).toMatchObject({ message: expect.stringContaining('202'), details: { reason: 'too-many-pixels' } });
  });

  it('is refused when it ends early', async () => {
    const whole = await sharp(photoFile('all.jpg')).resize(2000).jpeg().toBuffer();
    const { body } = await send('half.jpg', whole.subarray(0, whole.length / 2)).expect(400);
    expect(body.error).toMatchObject({ message: expect.stringContaining('half.jpg'), details: { reason: 'damaged' } });
  });

  it('is refused as a TIFF whose metadata can not be taken out, where Strapi leaves it as it is', async () => {
    await admin.put('/upload/settings', { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false }).expect(200);
    const picture = sharp(photoFile('all.jpg')).tiff();
    expect((await send('plain.tif', await picture.toBuffer())).status).toBe(201);
    const { body } = await send('telling.tif', await picture.keepMetadata().toBuffer()).expect(400);
    expect(body.error).toMatchObject({ details: { reason: 'private-metadata' } });
    await admin.put('/upload/settings', { sizeOptimization: true, responsiveDimensions: true, autoOrientation: false }).expect(200);
  });
});
