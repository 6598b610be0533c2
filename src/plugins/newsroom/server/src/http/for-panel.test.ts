import { forPanel } from './for-panel';

it('lets nobody in who is not signed in to the panel', () => {
  expect(forPanel('POST', '/suggestions', 'suggestions.suggest')).toEqual({
    method: 'POST',
    path: '/suggestions',
    handler: 'suggestions.suggest',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
});

it('asks for the boxes that are named', () => {
  expect(forPanel('GET', '/status', 'status.read', 'plugin::newsroom.status.read').config?.policies).toEqual([
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: ['plugin::newsroom.status.read'] } },
  ]);
});
