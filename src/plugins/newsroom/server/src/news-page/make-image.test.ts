import { sampleFile, samplePerson, samplePhoto } from '../content-model/samples.test-support';
import { makeImage, makePhoto } from './make-image';
import { samplePageContext } from './page-context.test-support';

const { urls, links } = samplePageContext();
const format = (name: string, width: number) => ({
  url: `/uploads/${name}_hall.jpg`,
  mime: 'image/jpeg',
  width,
  height: Math.round((width * 9) / 16),
});

describe('makeImage', () => {
  it('lists sources by ascending width, the original last', () => {
    const image = makeImage(
      sampleFile({ formats: { large: format('large', 1000), thumbnail: format('thumbnail', 245), small: format('small', 500) } }),
      urls,
    );
    expect(image?.sources.map(({ width }) => width)).toEqual([245, 500, 1000, 1600]);
    expect(image?.sources[0]).toEqual({
      url: 'https://api.press.example/uploads/thumbnail_hall.jpg',
      width: 245,
      height: 138,
      mime: 'image/jpeg',
    });
  });

  it('has the original as a source when there is nothing smaller', () => {
    expect(makeImage(sampleFile({ formats: { huge: format('huge', 4000) } }), urls)?.sources).toHaveLength(1);
  });

  it.each([
    ['no file', null],
    ['a file without a size', sampleFile({ width: null })],
  ])('is null for %s', (_name, file) => {
    expect(makeImage(file, urls)).toBeNull();
  });
});

describe('makePhoto', () => {
  it('takes from the file what the use leaves open', () => {
    const image = sampleFile({ alternativeText: 'Зал', caption: 'Общий вид', focalPoint: { x: 10, y: 20 } });
    expect(makePhoto(samplePhoto({ image }), urls, links)).toMatchObject({
      alternativeText: 'Зал',
      caption: 'Общий вид',
      focalPoint: { x: 10, y: 20 },
    });
  });

  it('prefers what was written for this article', () => {
    const image = sampleFile({ alternativeText: 'Зал', caption: 'Общий вид', focalPoint: { x: 10, y: 20 } });
    const photo = samplePhoto({
      image,
      alternativeText: 'Рукопожатие',
      caption: 'Стороны договорились',
      focalPoint: { x: 50, y: 50 },
      people: [samplePerson('anna')],
    });
    expect(makePhoto(photo, urls, links)).toMatchObject({
      alternativeText: 'Рукопожатие',
      caption: 'Стороны договорились',
      focalPoint: { x: 50, y: 50 },
      people: [{ documentId: 'anna', url: 'https://press.example/ru/people/anna', name: 'Анна Орлова' }],
    });
  });

  it('has no alternative text when it only decorates', () => {
    expect(
      makePhoto(samplePhoto({ decorative: true, image: sampleFile({ alternativeText: 'Зал' }) }), urls, links)?.alternativeText,
    ).toBeNull();
  });

  it('is null without a picture', () => {
    expect(makePhoto(samplePhoto({ image: null }), urls, links)).toBeNull();
  });
});
