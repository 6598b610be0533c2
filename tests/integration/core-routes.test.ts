import { documentIds, startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { CANARY } from '../support/secretive-archive';

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

describe('a list', () => {
  it('has Strapi’s form, public documents only, the newest first', async () => {
    const body = await routes.read('news-items');
    expect(documentIds(body)).toEqual([routes.id('news'), routes.id('older')]);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 2 } });
    expect(body.data[0]).toMatchObject({
      title: 'Форум станкостроителей',
      locale: 'ru',
      date: '2025-05-17T12:00:00.000Z',
      eventKind: 'meeting',
    });
    expect(Object.keys(body.data[0])).not.toContain('topics');
  });

  it.each([
    ['persons', ['anna']],
    ['positions', ['post']],
    ['organisations', ['listed', 'works']],
    ['agreements', ['deal']],
    ['topics', ['topic']],
    ['regions', ['region']],
  ])('of %s knows what a public news item leads to, and what is listed', async (path, names) => {
    const body = await routes.read(path);
    expect(documentIds(body)).toEqual(names.map(routes.id));
    expect(body.meta.pagination.total).toBe(names.length);
    for (const name of names) expect((await routes.read(`${path}/${routes.id(name)}`)).data.documentId).toBe(routes.id(name));
  });

  it('is cut as asked', async () => {
    const second = await routes.read('news-items?pagination[page]=2&pagination[pageSize]=1');
    expect(documentIds(second)).toEqual([routes.id('older')]);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
    const rest = await routes.read('news-items?pagination[start]=1&pagination[limit]=5&pagination[withCount]=false');
    expect(documentIds(rest)).toEqual([routes.id('older')]);
    expect(rest.meta.pagination).toEqual({ start: 1, limit: 5 });
    expect(documentIds(await routes.read('news-items?pagination[page]=7'))).toEqual([]);
  });

  it.each([
    ['sort=date', ['older', 'news']],
    ['sort=title:desc', ['news', 'older']],
    ['sort[0]=eventDate:asc&sort[1]=title:asc', ['older', 'news']],
    ['sort=byline,slug:desc', ['older', 'news']],
    ['sort=lead,publishedAt:desc', ['news', 'older']],
  ])('is ordered by %s', async (query, names) => {
    expect(documentIds(await routes.read(`news-items?${query}`))).toEqual(names.map(routes.id));
  });

  it.each([
    ['filters[title][$eq]=Форум станкостроителей', ['news']],
    ['filters[title][$eqi]=форум станкостроителей', ['news']],
    ['filters[title][$contains]=станко', ['news']],
    ['filters[title][$contains]=СТАНКО', []],
    ['filters[title][$containsi]=ФОРУМ', ['news']],
    ['filters[title][$notContains]=станко', ['older']],
    ['filters[title][$startsWith]=Старая', ['older']],
    ['filters[title][$contains]=%25', []],
    ['filters[title][$contains]=_', []],
    ['filters[title][$ne]=Старая новость', ['news']],
    ['filters[title][$in][0]=Старая новость&filters[title][$in][1]=нет', ['older']],
    ['filters[title][$notIn][0]=Старая новость', ['news']],
    ['filters[date][$lt]=2025-01-01', ['older']],
    ['filters[date][$between][0]=2025-05-17&filters[date][$between][1]=2025-05-18', ['news']],
    ['filters[eventDate][$eq]=2025-05-17', ['news', 'older']],
    ['filters[byline][$null]=true', ['news', 'older']],
    ['filters[byline][$notNull]=true', []],
    ['filters[andOthers]=false', ['news', 'older']],
    ['filters[eventKind]=visit', []],
    ['filters[$or][0][title]=Старая новость&filters[$or][1][eventKind]=visit', ['older']],
    ['filters[$not][title]=Старая новость', ['news']],
    ['filters[$and][0][eventKind]=meeting&filters[$and][1][$not][topics][slug]=nauka', ['older']],
    ['filters[topics][slug]=nauka', ['news']],
    ['filters[participants][person][slug][$in][0]=anna-shchukina', ['news']],
    ['filters[participants][affiliations][organisation][documentId]=%WORKS%', ['news']],
    ['filters[photos][people][documentId]=%ANNAID%', ['news']],
    ['filters[agreements][documentId]=%DEAL%', ['news', 'older']],
    ['filters[documentId]=%OLDER%', ['older']],
    // Of what is not public, nothing can be learnt.
    ['filters[topics][documentId]=%QUIETTOPIC%', []],
    ['filters[organisations][slug]=quiet-office', []],
    ['filters[participants][person][slug]=stranger', []],
    ['filters[$not][participants][person][slug]=stranger', ['news', 'older']],
    ['filters[slug]=under-embargo', []],
    [`filters[title][$contains]=${CANARY}`, []],
  ])('is filtered by %s', async (query, names) => {
    const filled = query
      .replace('%WORKS%', routes.id('works'))
      .replace('%ANNAID%', routes.id('anna'))
      .replace('%DEAL%', routes.id('deal'))
      .replace('%OLDER%', routes.id('older'))
      .replace('%QUIETTOPIC%', routes.id('quietTopic'));
    const body = await routes.read(`news-items?${encodeURI(filled).replaceAll('%2525', '%25')}`);
    expect(documentIds(body)).toEqual(names.map(routes.id));
    expect(body.meta.pagination.total).toBe(names.length);
  });

  it.each([
    ['organisations?filters[region][slug]=ozernyy-kray', ['works']],
    ['positions?filters[person][documentId]=%ANNAID%', ['post']],
    ['positions?filters[organisation][documentId]=%QUIET%', []],
    ['agreements?filters[signedOn][$gte]=2025-05', ['deal']],
    ['agreements?filters[form]=memorandum', []],
    ['persons?filters[lastName][$containsi]=щУ', ['anna']],
  ])('of records is filtered: %s', async (path, names) => {
    const filled = path.replace('%ANNAID%', routes.id('anna')).replace('%QUIET%', routes.id('quiet'));
    expect(documentIds(await routes.read(encodeURI(filled)))).toEqual(names.map(routes.id));
  });
});
