import type { Core } from '@strapi/strapi';

import { FIRST_LIST } from './content-types';

export interface FirstList {
  at: string;
  entries: Array<{ documentId: string; title: string }>;
}

interface Place {
  newsItem: string;
  itemLocale: string;
}

export const readFirstList = (strapi: Core.Strapi, { newsItem, itemLocale }: Place): Promise<FirstList | null> =>
  strapi.db.query(FIRST_LIST).findOne({ where: { newsItem, itemLocale } });

export const writeFirstList = async (strapi: Core.Strapi, place: Place, list: FirstList): Promise<void> => {
  await strapi.db.query(FIRST_LIST).create({ data: { ...place, ...list } });
};
