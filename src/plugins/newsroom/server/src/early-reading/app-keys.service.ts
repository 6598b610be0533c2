import type { Core } from '@strapi/strapi';

/** The app's secrets (`APP_KEYS`), the present one first. */
export const appKeys = (strapi: Core.Strapi): string[] => strapi.config.get<string[]>('server.app.keys', []);
