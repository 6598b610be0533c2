import { touchedBy } from './touched-by';

it.each([
  [{ subject: 'person', target: 'p1' }, ['p1', '*person', 'any']],
  [{ subject: 'newsItem', target: 'n1' }, ['n1', '*newsItem', 'any']],
  [{ subject: 'leading', target: 'p1' }, ['leading:p1']],
  [{ subject: 'file', target: '7' }, ['file:7', 'any']],
  [{ subject: 'file', target: '*' }, ['*']],
  [{ subject: 'permission', target: '3' }, ['*']],
  [{ subject: 'locale', target: '1' }, ['*']],
] as const)('%j touches %j', (change, keys) => {
  expect(touchedBy(change)).toEqual(keys);
});
