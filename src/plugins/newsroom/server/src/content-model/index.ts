import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { ConfigError } from '../config/parse-config';
import type { Feature } from '../feature';
import { checkNames, type AppSchema } from './check-names';
import { namesController } from './controller';
import { closeReader } from './reading.store';

const LINES = 'plugin::newsroom.lines';

type Attributes = NonNullable<ReturnType<AppSchema['contentType']>>;

/** Strapi gives custom fields their stored type only after every plugin's `register`. */
const asStored = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      'customField' in attribute && attribute.customField === LINES ? { ...attribute, type: 'json' } : attribute,
    ]),
  );

const appSchemaOf = (strapi: Core.Strapi): AppSchema => {
  const attributesOf = (schema: { attributes: object } | undefined) =>
    schema === undefined ? null : asStored(schema.attributes as Attributes);
  return {
    contentType: (uid) => attributesOf(strapi.contentTypes[uid as keyof typeof strapi.contentTypes]),
    component: (uid) => attributesOf(strapi.components[uid as keyof typeof strapi.components]),
    contentTypeUids: () =>
      Object.values(strapi.contentTypes)
        .filter((type) => 'apiName' in type)
        .map(({ uid }) => uid),
  };
};

export const contentModelFeature: Feature = {
  controllers: { names: namesController },
  panelRoutes: [{ method: 'GET', path: '/names', handler: 'names.find', config: { policies: ['admin::isAuthenticatedAdmin'] } }],
  /** @throws {ConfigError} when configuration names what the app does not have: the start ends there. */
  register(strapi) {
    strapi.customFields.register({ name: 'lines', plugin: 'newsroom', type: 'json', inputSize: { default: 12, isResizable: true } });
    const problems = checkNames(getConfig(strapi), appSchemaOf(strapi));
    if (problems.length > 0) throw new ConfigError(problems);
  },
  destroy: closeReader,
};
