import { AsyncLocalStorage } from 'node:async_hooks';

import { articleValues, createCast, type Cast } from '../../bench/read/archive';
import { noting } from '../../src/plugins/newsroom/server/src/content-model/noted.store';
import { closeReader } from '../../src/plugins/newsroom/server/src/content-model/reading.store';
import { readNewsPage, requirePublicItem } from '../../src/plugins/newsroom/server/src/news-page/service';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createNewsItem, publishNewsItem } from '../support/factories';

const NEWS = 'api::news-item.news-item';

describe('the making of a page', () => {
  let app: RunningStrapi;
  let cast: Cast;

  beforeAll(async () => {
    app = await bootStrapi();
    cast = await createCast(app.strapi, 0.25);
  });

  afterAll(async () => {
    closeReader(app.strapi);
    await app?.stop();
  });

  const publish = async (index: number, participants: number): Promise<string> => {
    const item = await createNewsItem(app.strapi, articleValues(cast, index, participants));
    await publishNewsItem(app.strapi, item);
    const published = await app.strapi.documents(NEWS).findOne({ documentId: item.documentId, status: 'published' });
    return String(published?.slug);
  };

  /** What is asked of the database for one page, and not for what the server does meanwhile. */
  const statementsFor = async (slug: string): Promise<{ statements: string[]; otherNews: number }> => {
    const mine = new AsyncLocalStorage<string[]>();
    const statements: string[] = [];
    const listen = ({ sql }: { sql: string }) => mine.getStore()?.push(sql);
    app.strapi.db.connection.on('query', listen);
    const { result } = await mine.run(statements, () =>
      noting(async () => {
        const now = new Date();
        return readNewsPage(app.strapi, await requirePublicItem(app.strapi, { locale: 'ru', slug }, now), now);
      }),
    );
    app.strapi.db.connection.off('query', listen);
    return { statements, otherNews: result.otherNews.length };
  };

  it('asks the database eight times at most, for one participant or twenty, with few other articles or many', async () => {
    const alone = await statementsFor(await publish(0, 1));
    for (let index = 1; index < 8; index += 1) await publish(index, 4);
    const one = await statementsFor(await publish(8, 1));
    const twenty = await statementsFor(await publish(9, 20));
    expect([alone.otherNews, one.otherNews, twenty.otherNews]).toEqual([0, 6, 6]);
    for (const { statements } of [alone, one, twenty]) expect(statements.length).toBeLessThanOrEqual(8);
    expect(twenty.statements).toHaveLength(one.statements.length);
  });
});
