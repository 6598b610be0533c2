/** The built app in a process of its own, with the settings of production, and what the benchmark does inside it. */
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';

import { allQuiet } from '../../tests/support/endpoints';
import { createNewsItem, publishNewsItem } from '../../tests/support/factories';
import { articleValues, createArticles, createCast, type Cast } from './archive';
import { cloneArticles, type Clones } from './clone-articles';
import { addBenchRoutes } from './stock';
import { serve } from './worker';

const APP = path.resolve(__dirname, '../..');
const UID = 'api::news-item.news-item';

let strapi: Core.Strapi;
let cast: Cast | null = null;
let wide: Cast | null = null;

/** Lets the plugin's document middlewares go unheard: what is left of a save is stock Strapi's. */
const muteOurSaves = (): void => {
  const add = strapi.add.bind(strapi);
  strapi.add = (name: string, service: unknown) => {
    const documents = service as { use?: (middleware: unknown) => unknown };
    if (name === 'documents' && typeof documents.use === 'function') {
      const use = documents.use.bind(documents);
      documents.use = (middleware) =>
        (new Error().stack ?? '').includes(`${path.sep}newsroom${path.sep}dist`) ? documents : use(middleware);
    }
    return add(name, service);
  };
};

const start = async (saves: 'ours' | 'stock' = 'ours'): Promise<number> => {
  strapi = createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false });
  if (saves === 'stock') muteOurSaves();
  await strapi.load();
  addBenchRoutes(strapi);
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return (server.address() as AddressInfo).port;
};

const theCast = async (): Promise<Cast> => (cast ??= await createCast(strapi));

const slugOf = async (documentId: string): Promise<string> =>
  (await strapi.documents(UID).findOne({ documentId, status: 'published' }))?.slug ?? '';

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await act();
  return performance.now() - begin;
};

export const calls = {
  start,
  fill: async (count: number): Promise<Array<{ documentId: string; slug: string }>> => {
    const articles = await createArticles(strapi, await theCast(), count);
    return Promise.all(articles.map(async ({ documentId }) => ({ documentId, slug: await slugOf(documentId) })));
  },
  /** As many whole articles among people of their own, one for each article: a save concerns few of them, as in a large archive. */
  fillWidely: async (count: number): Promise<{ articles: Array<{ documentId: string; slug: string }>; persons: string[] }> => {
    wide ??= await createCast(strapi, count / 40);
    const articles = await createArticles(strapi, wide, count);
    return {
      articles: await Promise.all(articles.map(async ({ documentId }) => ({ documentId, slug: await slugOf(documentId) }))),
      persons: wide.persons.map(({ documentId }) => documentId),
    };
  },
  clone: (clones: Clones): Promise<string[]> => cloneArticles(strapi, clones),
  topicSlugs: async (): Promise<string[]> => (await strapi.documents('api::topic.topic').findMany({})).map(({ slug }) => String(slug)),
  publishWith: async (participants: number): Promise<string> => {
    const item = await createNewsItem(strapi, articleValues(await theCast(), 7, participants));
    await publishNewsItem(strapi, item);
    return slugOf(item.documentId);
  },
  /** Milliseconds of a creation and publication of a whole article. */
  publish: async (): Promise<number> => {
    const values = { ...articleValues(await theCast(), 3), slug: `publish-${process.pid}-${performance.now()}`.replace('.', '-') };
    return timed(async () => publishNewsItem(strapi, await createNewsItem(strapi, values)));
  },
  /** One more article among the people of `fillWidely`. */
  publishWidely: async (index: number): Promise<void> => {
    if (wide === null) throw new Error('There is nothing to publish among.');
    await publishNewsItem(strapi, await createNewsItem(strapi, articleValues(wide, index)));
  },
  rename: async (documentId: string): Promise<void> => {
    await strapi.documents('api::person.person').update({ documentId, data: { lastName: `Переименов${Date.now()}` } as never });
  },
  retitle: async (documentId: string): Promise<void> => {
    await strapi.documents(UID).update({ documentId, data: { title: `Новый заголовок ${Date.now()}` } as never });
    await publishNewsItem(strapi, { documentId });
  },
  withdraw: async (documentId: string): Promise<void> => {
    await strapi.documents(UID).unpublish({ documentId });
  },
  republish: (documentId: string): Promise<void> => publishNewsItem(strapi, { documentId }),
  queriesDuring: async (address: string): Promise<string[]> => {
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => statements.push(sql);
    strapi.db.connection.on('query', listen);
    const { port } = strapi.server.httpServer.address() as AddressInfo;
    await (await fetch(`http://127.0.0.1:${port}${address}`)).text();
    strapi.db.connection.off('query', listen);
    return statements;
  },
  /** Waits until everybody was told of what was published, and every page was looked at: nothing else is to run while something is measured. */
  settle: async (): Promise<void> => {
    await allQuiet(strapi, 600);
  },
  memory: (): { rss: number; heap: number; external: number } => {
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, heap: heapUsed, external };
  },
  stop: () => strapi.destroy(),
};

serve(calls);
