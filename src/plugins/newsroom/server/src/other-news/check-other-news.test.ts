import { checkOtherNews } from './check-other-news';

const [own, other] = [{ documentId: 'own' }, { documentId: 'other' }];
const item = { ...own, pinnedNews: [other], excludedNews: [other] };

it.each([
  ['none', { pinnedNews: [], excludedNews: [] }, []],
  ['others', {}, []],
  ['itself pinned', { pinnedNews: [other, own] }, [['pinnedNews']]],
  ['itself excluded', { excludedNews: [own] }, [['excludedNews']]],
  ['itself both', { pinnedNews: [own], excludedNews: [own, other] }, [['pinnedNews'], ['excludedNews']]],
])('%s', (_case, changes, paths) => {
  expect(checkOtherNews({ ...item, ...changes }).map(({ path }) => path)).toEqual(paths);
});
