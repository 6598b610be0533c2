import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';

const ROOT = path.resolve(__dirname, '../..');

/** The built app with its configuration read, and nothing else done yet. */
export const createApp = (): Core.Strapi => createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
