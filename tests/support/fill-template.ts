/** Starts the built app once on the database that the environment names, and stops it. */
import path from 'node:path';

import { createStrapi } from '@strapi/strapi';

const APP = path.resolve(__dirname, '../..');

const main = async (): Promise<void> => {
  const strapi = await createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false }).load();
  await strapi.destroy();
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
