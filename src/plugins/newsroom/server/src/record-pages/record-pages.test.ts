import { sampleOrganisation, samplePerson, samplePosition } from '../content-model/samples.test-support';
import { samplePageContext } from '../news-page/page-context.test-support';
import { makeOrganisationPage } from './make-organisation';
import { makePersonPage } from './make-person';

const works = sampleOrganisation('works');
const secret = sampleOrganisation('secret');
const newsItems = { data: [], meta: { pagination: { page: 1, pageSize: 20, pageCount: 0, total: 0 } } };
const alone = { newsItems, photos: [], coParticipants: [] };
const context = samplePageContext({ today: '2025-06-01', hidden: ['secret', 'hidden-person'] });

const positions = [
  samplePosition('former', { title: 'инженер', organisation: works, from: '2010', to: '2019' }),
  samplePosition('second', { title: 'депутат', organisation: works, from: '2024-01', order: 2 }),
  samplePosition('first', {
    title: 'директор',
    organisation: works,
    from: '2020',
    order: 1,
    translations: [{ locale: 'en', title: 'director' }],
  }),
  samplePosition('to-come', { title: 'министр', organisation: works, from: '2025-06-02' }),
  samplePosition('secret', { title: 'советник', organisation: secret, from: '2021' }),
  samplePosition('unknown', { title: 'ученик', organisation: works, to: '2009' }),
];

describe('a person', () => {
  const page = makePersonPage(
    samplePerson('anna', { positions, biography: 'Училась.' }),
    { ...alone, coParticipants: [{ record: samplePerson('boris'), newsItems: 3 }] },
    context,
  );

  it("has today's offices in their order", () => {
    expect(page.affiliations.map(({ title }) => title)).toEqual(['директор', 'депутат']);
  });

  it('has all offices, the latest first and the undated last, none of which is secret or yet to come', () => {
    expect(page.positions.map(({ title }) => title)).toEqual(['депутат', 'директор', 'инженер', 'ученик']);
  });

  it('has whom it met, with a count', () => {
    expect(page.coParticipants).toMatchObject([{ person: { documentId: 'boris' }, newsItems: 3 }]);
  });

  it('gets an office on the day it begins', () => {
    const tomorrow = samplePageContext({ today: '2025-06-02', hidden: ['secret'] });
    expect(makePersonPage(samplePerson('anna', { positions }), alone, tomorrow).positions[0]?.title).toBe('министр');
  });

  it('is transliterated where nobody translated the name', () => {
    const english = makePersonPage(samplePerson('anna', { positions }), alone, samplePageContext({ locale: 'en', hidden: ['secret'] }));
    expect(english.name).toBe('Anna Orlova');
    expect(english.affiliations[0]?.title).toBe('director');
  });
});

describe('an organisation', () => {
  const holder = (documentId: string, given: object) =>
    samplePosition(documentId, { organisation: works, person: samplePerson(documentId), ...given });
  const page = makeOrganisationPage(
    sampleOrganisation('works', { parent: secret, shortName: 'Полёт' }),
    {
      positions: [holder('anna', { title: 'директор' }), holder('past', { to: '2020' }), holder('hidden-person', {})],
      agreements: [],
      newsItems,
      coParticipants: [{ record: sampleOrganisation('city'), newsItems: 2 }],
    },
    context,
  );

  it('has the public holders of an office today', () => {
    expect(page.people).toEqual([
      {
        person: { documentId: 'anna', slug: 'anna', url: 'https://press.example/ru/people/anna', name: 'Анна Орлова' },
        title: 'директор',
        acting: false,
        from: null,
      },
    ]);
  });

  it('has the organisations it met, with a count', () => {
    expect(page.coParticipants).toMatchObject([{ organisation: { documentId: 'city' }, newsItems: 2 }]);
  });

  it('keeps a parent that is not public to itself', () => {
    expect(page.parent).toBeNull();
  });
});
