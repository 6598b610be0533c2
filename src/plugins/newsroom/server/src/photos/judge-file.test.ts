import type { PhotoRefusal } from '../../../shared/contracts/photos';
import { judgeFile, refusalText, type JudgedFile } from './judge-file';

const JPEG: JudgedFile = { name: 'мост.jpg', mime: 'image/jpeg', kind: 'jpeg', width: 6000, height: 4000 };

describe('judgeFile', () => {
  it.each<[string, Partial<JudgedFile>, PhotoRefusal | null]>([
    ['a photo', {}, null],
    ['120 megapixels', { width: 12_000, height: 10_000 }, null],
    ['200 megapixels', { width: 16_320, height: 12_240 }, 'too-many-pixels'],
    ['a ZIP archive named .jpg', { kind: null }, 'not-an-image'],
    ['a page named .jpg with a lying type', { kind: null, mime: 'text/html' }, 'not-an-image'],
    ['an SVG named .png', { name: 'a.png', kind: 'svg' }, 'not-an-image'],
    ['something that says it is a picture', { name: 'photo', kind: null }, 'not-an-image'],
    ['HEIC', { name: 'IMG_1.HEIC', mime: 'image/heic', kind: 'heic' }, 'not-shown-by-browsers'],
    ['HEIC named .jpg', { kind: 'heic' }, 'not-shown-by-browsers'],
    ['a PNG named .jpg', { kind: 'png' }, null],
    ['an SVG', { name: 'logo.svg', mime: 'image/svg+xml', kind: 'svg', width: null, height: null }, null],
    ['a document', { name: 'report.pdf', mime: 'application/pdf', kind: null, width: null, height: null }, null],
  ])('%s', (_case, file, refusal) => {
    expect(judgeFile({ ...JPEG, ...file }, 120)).toBe(refusal);
  });
});

describe('refusalText', () => {
  it.each<PhotoRefusal>(['not-an-image', 'drawing', 'damaged', 'not-shown-by-browsers', 'too-many-pixels', 'private-metadata'])(
    '%s names the file',
    (refusal) => {
      const text = refusalText(refusal, { ...JPEG, width: 20_000, height: 10_000 }, 120);
      expect(text.ru).toContain('мост.jpg');
      expect(text.en).toContain('мост.jpg');
    },
  );

  it('says how many pixels there are', () => {
    expect(refusalText('too-many-pixels', { ...JPEG, width: 20_000, height: 10_000 }, 120).ru).toContain('200 мегапикселей');
  });
});
