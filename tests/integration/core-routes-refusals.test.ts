import { startCoreRoutes, type CoreRoutes } from '../support/core-routes';

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

describe('anything else is 400', () => {
  const wrong = [
    'filters[embargoUntil][$notNull]=true',
    'filters[createdBy][email][$startsWith]=a',
    'filters[photos][image][hash]=x',
    'filters[agreements][newsItems][title]=x',
    'filters[title][$regex]=x',
    'filters[id][$gt]=0',
    'filters=%00',
    'filters[title]=%00',
    'filters[title]=%C3%28',
    `filters[title]=${'x'.repeat(7000)}`,
    `filters${'[$and][0]'.repeat(12)}[title]=x`,
    'filters[title][0][0][0]=x',
    'filters[date]=x',
    'populate[photos][populate][image][populate]=*',
    'populate=photos.image.related',
    'populate=createdBy',
    'populate=pinnedNews',
    'populate[photos][on][x]=1',
    'populate=deep,9',
    'fields=embargoUntil',
    'fields[title]=1',
    'sort=id',
    'sort[0][topics][name]=asc',
    'pagination[pageSize]=101',
    'pagination[page]=1e9',
    'pagination[page]=999999999',
    'pagination=x',
    'locale[$ne]=ru',
    'locale=xx',
    'locale=*',
    'status[0]=draft',
    '_q=x',
    '__proto__[x]=1',
    'constructor[prototype][x]=1',
    'publicationState=preview',
    'a[b',
    '=',
    '%',
  ];

  it.each(wrong)('%s', async (query) => {
    const { body } = await routes.get(`news-items?${query}`).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(body.error.message.length).toBeLessThan(3000);
  });

  it('and says where, and what is allowed', async () => {
    const { body } = await routes.get('topics?filters[colour]=red').expect(400);
    expect(body.error.message).toBe('filters[colour]: There is nothing of this name to filter by. Allowed: documentId, name, slug.');
    expect(body.error.details.errors[0].path).toEqual(['filters[colour]']);
  });

  it('for every type', async () => {
    for (const type of ['persons', 'positions', 'organisations', 'agreements', 'topics', 'regions']) {
      for (const query of [
        'filters[listed]=true',
        'filters[aliases][$contains]=x',
        'populate=translations',
        'fields=externalIds',
        'sort=createdAt',
        'populate=createdBy',
      ]) {
        await routes.get(`${type}?${query}`).expect(400);
      }
    }
  });
});
