import type { Core } from '@strapi/strapi';

/** Where a file is kept and by whom: of no use to a site, and a help to whoever looks for the store behind it. */
const OF_FILES = ['provider', 'provider_metadata', 'related', 'folder', 'folderPath'];

/** Attributes of Strapi's own types that its routes would show; as private ones they are neither shown nor filtered nor sorted by. */
export const hideStorage = (strapi: Core.Strapi): void => {
  const { attributes } = strapi.getModel('plugin::upload.file');
  for (const name of OF_FILES) {
    const attribute = attributes[name];
    if (attribute !== undefined) Object.assign(attribute, { private: true });
  }
};
