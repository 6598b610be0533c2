import type { Core } from '@strapi/strapi';

import { afterAWhile } from '../content-model/after-a-while.service';

/**
 * On SQLite a save through the Document Service asks the database a hundred times and is answered at once each time, so it would be one
 * turn of the event loop, of 80 ms and more: nobody would be given a page meanwhile. Its transaction keeps its connection; others read.
 */
export const takeTurnsInSaves = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client === 'sqlite') {
    strapi.db.lifecycles.subscribe(async () => {
      if (strapi.db.inTransaction()) await afterAWhile();
    });
  }
};
