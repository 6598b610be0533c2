/** One node of the newsroom, made to be killed: it loads the built app when it is told to, and publishes what it is asked to. */
import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';

import { createEndpoint } from '../support/endpoints';
import { FAIL_POINTS, watchStatements } from '../support/fail-points';
import { leadOf, numberOf, type Answered, type Asked, type Death, type Publish, type Published, type Request } from './messages';

const APP = path.resolve(__dirname, '../..');

const publish = async (strapi: Core.Strapi, { number, documentId }: Publish): Promise<string> => {
  const news = strapi.documents('api::news-item.news-item');
  const data = { lead: leadOf(number) };
  if (documentId === null) {
    const made = await news.create({
      data: { ...data, title: `Буря ${String(number)}`, hiddenFromOtherNews: true },
      locale: 'ru',
      status: 'published',
    } as never);
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

const dieAt = (strapi: Core.Strapi, { point, when }: Death): Promise<void> => {
  watchStatements(strapi).arm(FAIL_POINTS[point]!, when, () => process.kill(process.pid, 'SIGKILL'));
  return Promise.resolve();
};

let running: Core.Strapi | null = null;

const start = async (): Promise<void> => {
  running = await createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false }).load();
};

const answer = async (request: Request): Promise<unknown> => {
  if (request.kind === 'start') return start();
  if (running === null) throw new Error('The node has not been started.');
  const strapi = running;
  switch (request.kind) {
    case 'die':
      return dieAt(strapi, request.death);
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

const reply = (answered: Answered): void => {
  process.send?.(answered);
};

// Whoever started it is gone.
process.on('disconnect', () => process.exit());

process.on('message', ({ id, ...request }: Asked) => {
  answer(request as Request).then(
    (value) => {
      reply({ id, value });
    },
    (error: unknown) => {
      reply({ id, error: String(error) });
    },
  );
});
