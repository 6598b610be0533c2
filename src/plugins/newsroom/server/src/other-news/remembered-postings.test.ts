import { featuresOf } from './features-of';
import { MemoryPostings } from './memory-postings';
import { DEFAULT_OPTIONS } from './options';
import { RememberedPostings } from './remembered-postings';
import { anArticle } from './sample-articles';

const fill = () => {
  const base = new MemoryPostings();
  for (const id of ['a', 'b']) base.put(featuresOf(anArticle({ id, persons: ['p'] }), DEFAULT_OPTIONS));
  return base;
};

it('reads once, and answers as the index does', async () => {
  const base = fill();
  const reads = [jest.spyOn(base, 'nearest'), jest.spyOn(base, 'articles'), jest.spyOn(base, 'places')];
  const remembered = new RememberedPostings(base, new Map());
  const { token } = (await remembered.lookup('ru', ['person:p'])).get('person:p')!;
  const window = { tokens: [token], place: 2 ** 40, direction: 'past', limit: 9 } as const;
  const ask = async () => {
    const places = [...(await remembered.places('ru', ['a', 'b'])).values()];
    return { places, postings: await remembered.nearest(window), articles: await remembered.articles([...places, 1]) };
  };
  const first = await ask();
  expect(first.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(first.postings).toEqual(await fill().nearest(window));
  expect(await ask()).toEqual(first);
  expect(reads.map((read) => read.mock.calls.length)).toEqual([1, 1, 1]);
});

it('shares articles among lists', async () => {
  const base = fill();
  const byPlace = new Map();
  const places = [...(await base.places('ru', ['a', 'b'])).values()];
  await new RememberedPostings(base, byPlace).articles(places);
  const articles = jest.spyOn(base, 'articles');
  expect(await new RememberedPostings(base, byPlace).articles(places)).toHaveLength(2);
  expect(articles).not.toHaveBeenCalled();
});
