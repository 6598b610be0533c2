/** What was printed stays printed: no later change of a record reaches an article or an agreement. */
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Data, type Editing } from '../support/editing';

let running: RunningStrapi;
let app: Editing;

const VERSIONS = ['draft', 'published'] as const;
const DEEP = { participants: { populate: { person: true, affiliations: { populate: ['organisation'] } } } };
const AGREEMENT = { parties: true, signatories: { populate: { person: true, affiliation: true, onBehalfOf: true } } };

interface Printed {
  id: number;
  name: string | null;
  person: { documentId: string } | null;
  affiliations: Array<{ id: number; text: string | null; organisationName: string | null }>;
}

beforeAll(async () => {
  running = await bootStrapi();
  app = editing(running.strapi);
});

afterAll(() => running?.stop());

const records = async () => ({
  person: await app.create('person', { lastName: 'Лугова', firstName: 'Вера', patronymic: 'Павловна' }),
  other: await app.create('person', { lastName: 'Морозко', firstName: 'Иван' }),
  port: await app.create('organisation', { name: 'АО «Речной порт»', translations: [{ locale: 'en', name: 'River Port' }] }),
  club: await app.create('organisation', { name: 'Клуб капитанов' }),
});

const participants = async (documentId: string, options: { status?: 'draft' | 'published'; locale?: string } = {}): Promise<Printed[]> =>
  (await app.find('news-item', documentId, { populate: DEEP, ...options }))?.participants as Printed[];

const printed = async (documentId: string, options: { status?: 'draft' | 'published'; locale?: string } = {}): Promise<unknown> =>
  (await participants(documentId, options)).map(({ name, affiliations }) => [
    name,
    ...affiliations.map(({ text, organisationName }) => [text, organisationName]),
  ]);

/** An article with one participant who has two titles, nothing of it typed by the editor. */
const article = async (data: Data, options: { status?: 'published'; locale?: string } = {}) => {
  const made = await records();
  const documentId = await app.create(
    'news-item',
    {
      title: 'Открыт причал',
      participants: [
        {
          person: made.person,
          affiliations: [
            { title: 'директор', organisation: made.port },
            { title: 'председатель', acting: true, organisation: made.club },
          ],
        },
      ],
      ...data,
    },
    options,
  );
  return { ...made, documentId };
};

const FILLED = [
  'Вера Павловна Лугова',
  ['директор АО «Речной порт»', 'АО «Речной порт»'],
  ['председатель (и. о.), Клуб капитанов', 'Клуб капитанов'],
];

describe('an article', () => {
  it('is printed in full when it is first saved as a draft', async () => {
    const { documentId } = await article({});
    expect(await printed(documentId)).toEqual([FILLED]);
  });

  it('is printed alike in the draft and in public', async () => {
    const { documentId } = await article({}, { status: 'published' });
    for (const status of VERSIONS) expect(await printed(documentId, { status })).toEqual([FILLED]);
  });

  it('leaves what the editor typed as it is', async () => {
    const { person, port } = await records();
    const documentId = await app.create('news-item', {
      title: 'Открыт причал',
      participants: [
        {
          person,
          name: 'В. П. Лугова',
          affiliations: [{ text: 'глава порта', title: 'директор', organisation: port, organisationName: 'Речпорт' }],
        },
      ],
    });
    await app.publish(documentId);
    for (const status of VERSIONS) expect(await printed(documentId, { status })).toEqual([['В. П. Лугова', ['глава порта', 'Речпорт']]]);
  });

  it('is printed in its own language', async () => {
    const { documentId, person, port } = await article({});
    await app.update(
      'news-item',
      documentId,
      { title: 'A new mooring', participants: [{ person, affiliations: [{ title: 'director', organisation: port }] }] },
      { locale: 'en' },
    );
    expect(await printed(documentId, { locale: 'en' })).toEqual([['Vera Pavlovna Lugova', ['director, River Port', 'River Port']]]);
    expect(await printed(documentId)).toEqual([FILLED]);
  });

  it('is not changed by a new name, a new office, or the end of both records', async () => {
    const { documentId, person, port, club } = await article({}, { status: 'published' });
    const office = await app.create('position', { person, organisation: port, title: 'директор', from: '2020' });
    const whole = () =>
      Promise.all(
        VERSIONS.map((status) =>
          app.find('news-item', documentId, { status, populate: { participants: { populate: { affiliations: true } } } }),
        ),
      );
    const before = JSON.stringify(await whole());

    await app.update('person', person, { lastName: 'Полева' });
    await app.update('organisation', port, { name: 'АО «Гавань»', translations: [{ locale: 'en', name: 'Harbour' }] });
    await app.update('position', office, { to: '2024', title: 'советник' });
    await app.create('position', { person, organisation: club, title: 'президент', from: '2025' });
    expect(JSON.stringify(await whole())).toBe(before);

    await app.remove('organisation', port);
    await app.remove('person', person);
    expect(JSON.stringify(await whole())).toBe(before);
    expect((await participants(documentId, { status: 'published' }))[0]).toMatchObject({ person: null, name: 'Вера Павловна Лугова' });
  });

  it('keeps its print when it is saved and published again after the record was renamed', async () => {
    const { documentId, person, port } = await article({}, { status: 'published' });
    await app.update('person', person, { lastName: 'Полева' });
    await app.update('organisation', port, { name: 'АО «Гавань»' });
    await app.update('news-item', documentId, { lead: 'Подробности.' }, { status: 'published' });
    for (const status of VERSIONS) expect(await printed(documentId, { status })).toEqual([FILLED]);
    await app.discard(documentId);
    expect(await printed(documentId)).toEqual([FILLED]);
  });

  it('prints another name when the editor puts another person in the place', async () => {
    const { documentId, other } = await article({});
    const [participant] = await participants(documentId);
    await app.update('news-item', documentId, {
      participants: [{ ...participant, person: other, affiliations: participant?.affiliations.map(({ id }) => ({ id })) }],
    });
    expect(await printed(documentId)).toEqual([['Иван Морозко', ...FILLED.slice(1)]]);
  });

  it('is not taken for changed because something was filled in', async () => {
    const { documentId } = await article({});
    await app.publish(documentId);
    const [draft, published] = (await Promise.all(VERSIONS.map((status) => app.find('news-item', documentId, { status })))) as Array<{
      updatedAt: string;
    }>;
    expect(draft!.updatedAt <= published!.updatedAt).toBe(true);
  });

  it('prints what an import left out as soon as it is published', async () => {
    const { documentId } = await article({});
    const [participant] = await participants(documentId);
    await running.strapi.db.query('newsroom.participant').update({ where: { id: participant!.id }, data: { name: null } });
    await app.publish(documentId);
    for (const status of VERSIONS) expect(await printed(documentId, { status })).toEqual([FILLED]);
  });
});

describe('an agreement', () => {
  const print = async (documentId: string) => {
    const { parties, signatories } = (await app.find('agreement', documentId, { populate: AGREEMENT })) as unknown as {
      parties: Array<{ name: string }>;
      signatories: Array<{ name: string; affiliation: { text: string; organisationName: string }; onBehalfOf: { name: string } }>;
    };
    return {
      parties: parties.map(({ name }) => name),
      signatories: signatories.map(({ name, affiliation, onBehalfOf }) => [
        name,
        affiliation.text,
        affiliation.organisationName,
        onBehalfOf.name,
      ]),
    };
  };

  it('prints its parties and signatories, and goes on printing them', async () => {
    const { person, port } = await records();
    const deal = await app.create('agreement', {
      title: 'О причале',
      signedOn: '2024',
      parties: [{ organisation: port }, { name: 'Жители посёлка' }],
      signatories: [{ person, affiliation: { title: 'директор', organisation: port }, onBehalfOf: { organisation: port } }],
    });
    const filled = {
      parties: ['АО «Речной порт»', 'Жители посёлка'],
      signatories: [['Вера Павловна Лугова', 'директор АО «Речной порт»', 'АО «Речной порт»', 'АО «Речной порт»']],
    };
    expect(await print(deal)).toEqual(filled);

    await app.update('person', person, { lastName: 'Полева' });
    await app.update('organisation', port, { name: 'АО «Гавань»' });
    await app.update('agreement', deal, { place: 'Речной вокзал' });
    expect(await print(deal)).toEqual(filled);
    await app.remove('person', person);
    await app.remove('organisation', port);
    expect(await print(deal)).toEqual(filled);
  });
});
