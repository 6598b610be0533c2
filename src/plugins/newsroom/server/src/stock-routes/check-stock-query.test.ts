import { checkStockQuery, namesLimit } from './check-stock-query';

describe('checkStockQuery', () => {
  it.each([
    '',
    'sort=username:asc',
    'sort=username,email:desc',
    'sort[0]=createdAt:desc',
    'filters[email][$eq]=reader@newsroom.example',
    'filters[username][$in][0]=a&filters[username][$in][1]=b',
    'filters[username][$in]=a&filters[username][$in]=b',
    'fields[0]=username',
    'fields=username, email',
    'fields=*',
    'pagination[page]=2&pagination[pageSize]=10&pagination[withCount]=false',
    'start=5&limit=10',
    'code=abc&state=of.an.identity-provider',
  ])('lets %p pass', (query) => {
    expect(checkStockQuery(query)).toEqual([]);
  });

  it.each([
    'populate=*',
    'populate=role',
    'populate[role][populate]=users',
    'popul%61te=role',
    '_q=word',
    'filters=a',
    'filters[email]=a',
    'filters[role][name][$eq]=a',
    'filters[role][permissions][action][$eq]=a',
    'filters[$or][0][email][$eq]=a',
    'filters[$not][email][$eq]=a',
    'filters[email][$not][$eq]=a',
    'filters[email][$in][0][a]=b',
    `filters[email][$eq]=${'a'.repeat(201)}`,
    'sort=role.name:asc',
    'sort[role][name]=asc',
    'sort[0][role][name]=asc',
    'sort[toString]=asc',
    'sort[username]=asc',
    'fields[role][0]=name',
    'sort[0]=role.name',
    'sort=toString',
    'sort=username,__proto__:desc',
    'fields=toString',
    'fields[0]=username&fields[1]=constructor',
    'fields=role.name',
    'filters[hasOwnProperty][$eq]=a',
    'pagination[page]=99999999',
    'pagination[pageSize]=-1',
    'limit=1e9',
    'limit=101',
    'pagination[pageSize]=101',
    'start=99999999',
    '_start=5',
    'a[b][c][d][e][f]=g',
    'x=%',
    'x=%00',
    `x=${'y'.repeat(1001)}`,
    `x=${'y&z='.repeat(250)}`,
    'y'.repeat(8001),
  ])('refuses %p', (query) => {
    expect(checkStockQuery(query).length).toBeGreaterThan(0);
  });
});

it('knows who says how much of a list is wanted', () => {
  expect(namesLimit('start=5&limit=2')).toBe(true);
  expect(namesLimit('pagination[pageSize]=2')).toBe(false);
});
