import { coreRoutesFeature } from './index';

type Controller = Record<string, () => unknown>;

/** As much of Strapi as replacing controllers takes: a registry that hands out what was last put in. */
const fakeStrapi = () => {
  const controllers = new Map<string, Controller>([
    ['api::topic.topic', { find: () => 'stock', custom: () => 'own' }],
    ['api::page.page', { find: () => 'stock' }],
  ]);
  const registry = {
    keys: () => [...controllers.keys()],
    get: (uid: string) => controllers.get(uid),
    extend: (uid: string, change: (controller: Controller) => Controller) => controllers.set(uid, change(controllers.get(uid) ?? {})),
  };
  const strapi = { get: () => registry, config: { get: () => ({}) } };
  return { controllers, strapi: strapi as never };
};

it('takes the place of our types’ controllers and of no others', async () => {
  const { controllers, strapi } = fakeStrapi();
  const [topic, page] = [controllers.get('api::topic.topic'), controllers.get('api::page.page')];
  await coreRoutesFeature.register?.(strapi);
  expect(controllers.get('api::topic.topic')?.find).not.toBe(topic?.find);
  expect(controllers.get('api::topic.topic')?.custom?.()).toBe('own');
  expect(controllers.get('api::page.page')).toBe(page);
  expect(() => coreRoutesFeature.bootstrap?.(strapi)).not.toThrow();
});

it('does not let the newsroom start with its routes opened again', async () => {
  const { controllers, strapi } = fakeStrapi();
  await coreRoutesFeature.register?.(strapi);
  controllers.set('api::topic.topic', { find: () => 'stock' });
  expect(() => coreRoutesFeature.bootstrap?.(strapi)).toThrow(/api::topic\.topic/);
});
