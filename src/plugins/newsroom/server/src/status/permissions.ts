/** Boxes in the roles of the panel. */
export const MAY_READ_STATUS = 'plugin::newsroom.status.read';
export const MAY_MAINTAIN = 'plugin::newsroom.status.maintain';

const action = (displayName: string, uid: string) => ({
  section: 'plugins',
  displayName,
  uid,
  subCategory: 'Status',
  pluginName: 'newsroom',
});

/** As Strapi's permission provider takes them. */
export const ACTIONS = [action('See the status', 'status.read'), action('Check and rebuild', 'status.maintain')];
