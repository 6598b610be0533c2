/** One node of the newsroom, made to be killed: it loads the built app, and publishes what it is asked to. */
import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';

import { createEndpoint } from '../support/endpoints';
import { leadOf, numberOf, type Answered, type Asked, type Publish, type Published, type Request } from './messages';

const APP = path.resolve(__dirname, '../..');

const publish = async (strapi: Core.Strapi, { number, documentId }: Publish): Promise<string> => {
  const news = strapi.documents('api::news-item.news-item');
  const data = { lead: leadOf(number) };
  if (documentId === null) {
    const made = await news.create({ data: { ...data, title: `Буря ${String(number)}` }, locale: 'ru', status: 'published' } as never);
    return (made as { documentId: string }).documentId;
  }
  await news.update({ documentId, locale: 'ru', data } as never);
  await news.publish({ documentId, locale: 'ru' } as never);
  return documentId;
};

const waiting = async (strapi: Core.Strapi): Promise<number> => {
  const untold = await strapi.db.query('plugin::newsroom.event').count({ where: { place: { $null: true } } });
  const unsent = await strapi.db.query('plugin::newsroom.delivery').count({ where: { state: { $in: ['pending', 'failing'] } } });
  return untold + unsent;
};

const published = async (strapi: Core.Strapi): Promise<Published> => {
  const rows = await strapi.db.query('api::news-item.news-item').findMany({ where: { publishedAt: { $notNull: true } } });
  return rows.map(({ documentId, lead }: { documentId: string; lead: string }) => ({ documentId, number: numberOf(lead) }));
};

const answer = (strapi: Core.Strapi, request: Request): Promise<unknown> => {
  switch (request.kind) {
    case 'publish':
      return publish(strapi, request.publish);
    case 'endpoint':
      return createEndpoint(strapi, request.url);
    case 'waiting':
      return waiting(strapi);
    case 'published':
      return published(strapi);
  }
};

const main = async (): Promise<void> => {
  const strapi = await createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false }).load();
  const reply = (answered: Answered): void => {
    process.send?.(answered);
  };
  process.on('message', ({ id, ...request }: Asked) => {
    answer(strapi, request as Request).then(
      (value) => {
        reply({ id, value });
      },
      (error: unknown) => {
        reply({ id, error: String(error) });
      },
    );
  });
  reply({ id: 0 });
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
