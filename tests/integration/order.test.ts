/** Order is the editor's: it survives save, publish, reorder, republish and discard, in the draft and in public. */
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Data, type Editing } from '../support/editing';
import { createImage } from '../support/factories';

let running: RunningStrapi;
let app: Editing;

const VERSIONS = ['draft', 'published'] as const;
type Version = (typeof VERSIONS)[number];

beforeAll(async () => {
  running = await bootStrapi();
  app = editing(running.strapi);
});

afterAll(() => running?.stop());

const LETTERS = ['в', 'а', 'е', 'б', 'д', 'г'];
const REORDERED = ['г', 'в', 'д', 'а', 'б', 'е'];

interface Ordered {
  /** The attribute of the news item. */
  field: string;
  populate: unknown;
  /** What to store, letter by letter. */
  values: (letters: string[]) => Promise<unknown[]>;
  /** The letter of a stored entry. */
  letterOf: (entry: Data) => string;
}

const records = new Map<string, string>();
const record = async (name: string, letter: string, data: Data, options: { status?: 'published' } = {}): Promise<string> => {
  const key = `${name} ${letter}`;
  const documentId = records.get(key) ?? (await app.create(name, data, options));
  records.set(key, documentId);
  return documentId;
};
const person = (letter: string) => record('person', letter, { lastName: letter, firstName: 'Имя' });
const inTurn = async <T>(letters: string[], make: (letter: string) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (const letter of letters) made.push(await make(letter));
  return made;
};
let image: number | undefined;
const picture = async (): Promise<number> => (image ??= await createImage(running.strapi));

const LISTS: Ordered[] = [
  {
    field: 'participants',
    populate: true,
    values: (letters) => inTurn(letters, async (letter) => ({ person: await person(letter), name: letter })),
    letterOf: ({ name }) => String(name),
  },
  {
    field: 'photos',
    populate: true,
    values: async (letters) => inTurn(letters, async (letter) => ({ image: await picture(), alternativeText: letter })),
    letterOf: ({ alternativeText }) => String(alternativeText),
  },
  ...['pinnedNews', 'excludedNews'].map(
    (field): Ordered => ({
      field,
      populate: true,
      values: (letters) => inTurn(letters, (letter) => record('news-item', letter, { title: letter }, { status: 'published' })),
      letterOf: ({ title }) => String(title),
    }),
  ),
  {
    field: 'topics',
    populate: true,
    values: (letters) => inTurn(letters, (letter) => record('topic', letter, { name: letter })),
    letterOf: ({ name }) => String(name),
  },
  {
    field: 'agreements',
    populate: true,
    values: (letters) => inTurn(letters, (letter) => record('agreement', letter, { title: letter, signedOn: '2024' })),
    letterOf: ({ title }) => String(title),
  },
];

describe.each(LISTS)('$field', ({ field, populate, values, letterOf }) => {
  const lettersIn = async (documentId: string, status: Version): Promise<string> =>
    ((await app.find('news-item', documentId, { status, populate: { [field]: populate } }))?.[field] as Data[]).map(letterOf).join('');

  it('keep their order all the way', async () => {
    const documentId = await app.create('news-item', { title: 'Порядок', [field]: await values(LETTERS) });
    expect(await lettersIn(documentId, 'draft')).toBe(LETTERS.join(''));

    await app.publish(documentId);
    for (const status of VERSIONS) expect(await lettersIn(documentId, status)).toBe(LETTERS.join(''));

    await app.update('news-item', documentId, { lead: 'Сохранено ещё раз.' });
    for (const status of VERSIONS) expect(await lettersIn(documentId, status)).toBe(LETTERS.join(''));

    await app.update('news-item', documentId, { [field]: await values(REORDERED) });
    expect(await lettersIn(documentId, 'draft')).toBe(REORDERED.join(''));
    expect(await lettersIn(documentId, 'published')).toBe(LETTERS.join(''));

    await app.discard(documentId);
    for (const status of VERSIONS) expect(await lettersIn(documentId, status)).toBe(LETTERS.join(''));

    await app.update('news-item', documentId, { [field]: await values(REORDERED) });
    await app.publish(documentId);
    for (const status of VERSIONS) expect(await lettersIn(documentId, status)).toBe(REORDERED.join(''));

    await app.publish(documentId);
    for (const status of VERSIONS) expect(await lettersIn(documentId, status)).toBe(REORDERED.join(''));
  });

  it('keep it when one is taken out and another put in', async () => {
    const documentId = await app.create(
      'news-item',
      { title: 'Порядок', [field]: await values(LETTERS.slice(0, 4)) },
      { status: 'published' },
    );
    const changed = ['д', LETTERS[1] ?? '', 'г', LETTERS[0] ?? ''];
    await app.update('news-item', documentId, { [field]: await values(changed) }, { status: 'published' });
    for (const status of VERSIONS) expect(await lettersIn(documentId, status)).toBe(changed.join(''));
  });
});

describe('rows that the panel moves', () => {
  interface Row {
    id: number;
    name: string;
    affiliations: Array<{ id: number; title: string }>;
  }
  const POPULATE = { participants: { populate: ['affiliations'] } };
  const rowsIn = async (documentId: string, status: Version = 'draft'): Promise<Row[]> =>
    (await app.find('news-item', documentId, { status, populate: POPULATE }))?.participants as Row[];
  const namesIn = async (documentId: string, status?: Version): Promise<string[]> =>
    (await rowsIn(documentId, status)).map(({ name, affiliations }) => `${name}:${affiliations.map(({ title }) => title).join('')}`);

  it('stay the same rows, with their titles in order', async () => {
    const participants = LETTERS.map((name) => ({ name, affiliations: ['3', '1', '2'].map((title) => ({ title })) }));
    const documentId = await app.create('news-item', { title: 'Порядок', participants }, { status: 'published' });
    const rows = await rowsIn(documentId);
    await app.update('news-item', documentId, {
      participants: [...rows]
        .reverse()
        .map(({ id, affiliations }) => ({ id, affiliations: [...affiliations].reverse().map((affiliation) => ({ id: affiliation.id })) })),
    });
    expect((await rowsIn(documentId)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id).reverse());
    expect(await namesIn(documentId)).toEqual([...LETTERS].reverse().map((name) => `${name}:213`));
    expect(await namesIn(documentId, 'published')).toEqual(LETTERS.map((name) => `${name}:312`));
    await app.publish(documentId);
    expect(await namesIn(documentId, 'published')).toEqual([...LETTERS].reverse().map((name) => `${name}:213`));
  });
});

describe('people on a photo', () => {
  it('keep their order', async () => {
    const people = await inTurn(LETTERS, person);
    const documentId = await app.create(
      'news-item',
      { title: 'Порядок', photos: [{ image: await picture(), alternativeText: 'Причал', people }] },
      { status: 'published' },
    );
    for (const status of VERSIONS) {
      const photos = (await app.find('news-item', documentId, { status, populate: { photos: { populate: ['people'] } } }))
        ?.photos as Array<{ people: Data[] }>;
      expect(photos[0]?.people.map(({ lastName }) => lastName)).toEqual(LETTERS);
    }
  });
});

describe('parties and signatories of an agreement', () => {
  const namesIn = async (documentId: string, field: string): Promise<unknown> =>
    ((await app.find('agreement', documentId))?.[field] as Data[]).map(({ name }) => name);
  const named = (letters: string[]) => letters.map((name) => ({ name }));

  it.each(['parties', 'signatories'])('%s keep their order', async (field) => {
    const documentId = await app.create('agreement', { title: 'О порядке', signedOn: '2024', [field]: named(LETTERS) });
    expect(await namesIn(documentId, field)).toEqual(LETTERS);
    await app.update('agreement', documentId, { place: 'Порт' });
    expect(await namesIn(documentId, field)).toEqual(LETTERS);
    await app.update('agreement', documentId, { [field]: named(REORDERED) });
    expect(await namesIn(documentId, field)).toEqual(REORDERED);
  });
});
