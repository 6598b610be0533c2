/** Boxes in the roles of the panel. */
export const MAY_READ_WEBHOOKS = 'plugin::newsroom.webhooks.read';
export const MAY_MANAGE_WEBHOOKS = 'plugin::newsroom.webhooks.manage';

/** As Strapi's permission provider takes them. */
export const ACTIONS = [
  {
    section: 'plugins',
    displayName: 'See endpoints and the delivery log',
    uid: 'webhooks.read',
    subCategory: 'Webhooks',
    pluginName: 'newsroom',
  },
  {
    section: 'plugins',
    displayName: 'Change endpoints, send again',
    uid: 'webhooks.manage',
    subCategory: 'Webhooks',
    pluginName: 'newsroom',
  },
];
