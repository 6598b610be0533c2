import { sampleFile, sampleNewsItem, samplePerson, samplePhoto } from '../content-model/samples.test-support';
import { samplePageContext } from '../news-page/page-context.test-support';
import type { Publication } from '../visibility';
import { makePersonPhotos } from './make-person-photos';

const anna = samplePerson('anna');
const boris = samplePerson('boris');
const image = (name: string) => sampleFile({ url: `/uploads/${name}.jpg` });
const publicItem = (documentId: string, photos: Array<ReturnType<typeof samplePhoto>>) => ({
  item: sampleNewsItem(documentId, { title: `Новость ${documentId}`, photos }),
  publication: { slug: documentId, date: '2025-05-17T12:00:00.000Z' } as Publication,
});
const photosOf = (items: Array<ReturnType<typeof publicItem>>) => makePersonPhotos('anna', items, samplePageContext());

describe('the photos of a person', () => {
  it('are those in which it is said to be, in order, each with its news item', () => {
    const photos = photosOf([
      publicItem('b', [
        samplePhoto({ image: image('1'), people: [boris, anna], caption: 'В цехе' }),
        samplePhoto({ image: image('2'), people: [boris] }),
        samplePhoto({ image: image('3'), people: [anna] }),
      ]),
      publicItem('a', [samplePhoto({ image: image('4'), people: [anna] })]),
    ]);
    expect(photos.map(({ url, newsItem }) => [url.slice(-5), newsItem.slug])).toEqual([
      ['1.jpg', 'b'],
      ['3.jpg', 'b'],
      ['4.jpg', 'a'],
    ]);
    expect(photos[0]).toMatchObject({
      caption: 'В цехе',
      people: [{ documentId: 'boris' }, { documentId: 'anna' }],
      newsItem: { title: 'Новость b', url: 'https://press.example/ru/news/b', date: '2025-05-17T12:00:00.000Z' },
    });
  });

  it('show a picture once, as the first item that uses it captions it', () => {
    const use = (caption: string) => samplePhoto({ image: image('same'), people: [anna], caption });
    expect(photosOf([publicItem('new', [use('Новая')]), publicItem('old', [use('Старая')])]).map(({ caption }) => caption)).toEqual([
      'Новая',
    ]);
  });

  it('are at most 24, and none without a picture', () => {
    const many = Array.from({ length: 30 }, (_, index) => samplePhoto({ image: image(`${index}`), people: [anna] }));
    expect(photosOf([publicItem('a', [samplePhoto({ image: null, people: [anna] }), ...many])])).toHaveLength(24);
  });
});
