import { actionsToOpen, coreReadingActionsOf, readingActionsOf } from './actions-to-open';

describe('readingActionsOf', () => {
  it('names the routes that read, and no others', () => {
    const routes = [
      { method: 'GET', handler: 'pages.findOne' },
      { method: 'POST', handler: 'pages.create' },
      { method: 'GET', handler: 'previews.show' },
      { method: 'GET', handler: () => null },
    ];
    expect(readingActionsOf('newsroom', routes)).toEqual(['plugin::newsroom.pages.findOne']);
  });
});

describe('coreReadingActionsOf', () => {
  it('names find and findOne of each type', () => {
    expect(coreReadingActionsOf(['api::topic.topic'])).toEqual(['api::topic.topic.find', 'api::topic.topic.findOne']);
  });
});

describe('actionsToOpen', () => {
  it.each([
    ['opens everything at the first start', ['a', 'b'], [], [], ['a', 'b']],
    ['leaves unticked what an administrator unticked', ['a', 'b'], ['a', 'b'], ['b'], []],
    ['opens what a new version brings', ['a', 'b', 'c'], ['a', 'b'], ['a', 'b'], ['c']],
    ['does not tick twice what is ticked already', ['a', 'b'], [], ['a'], ['b']],
    ['takes a repeated action once', ['a', 'a'], [], [], ['a']],
  ])('%s', (_name, wanted, offered, ticked, expected) => {
    expect(actionsToOpen(wanted, offered, ticked)).toEqual(expected);
  });
});
