import { IndexChanges } from '../../src/plugins/newsroom/server/src/other-news/index-changes.service';
import { changesAfter } from '../../src/plugins/newsroom/server/src/other-news/list-changes.store';
import { closeReader } from '../../src/plugins/newsroom/server/src/content-model/reading.store';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createNewsItem, publishNewsItem } from '../support/factories';
import { documentsOf } from '../support/small-archive';

describe('what is known of the changes of the index', () => {
  let app: RunningStrapi;

  beforeAll(async () => {
    app = await bootStrapi();
  });

  afterAll(async () => {
    closeReader(app.strapi);
    await app?.stop();
  });

  const table = () => app.strapi.db.connection('newsroom_index_changes');
  const topOf = async (): Promise<number> => (await changesAfter(app.strapi, 0, Date.now(), 10_000)).top;
  const publish = async (values: Record<string, unknown> = {}): Promise<string> => {
    const { documentId } = await createNewsItem(app.strapi, values);
    await publishNewsItem(app.strapi, { documentId });
    return documentId;
  };
  const retitle = async (documentId: string): Promise<void> => {
    await documentsOf(app.strapi, 'news-item').update({ documentId, data: { title: `Заголовок ${Math.random()}` } as never });
    await publishNewsItem(app.strapi, { documentId });
  };
  const withdraw = (documentId: string) => documentsOf(app.strapi, 'news-item').unpublish({ documentId });

  it('tells of each article what it was at a place and is, once, however often it changed', async () => {
    const stays = await publish();
    const place = await topOf();
    const comes = await publish();
    await retitle(comes);
    const goes = await publish();
    await withdraw(goes);
    await retitle(stays);
    const changes = new IndexChanges(app.strapi);
    await changes.catchUp(1, place);
    const { changed, end } = changes.since(place)!;
    const found = changed.map(({ newsItem, before, after }) => [newsItem, before !== null, after !== null]);
    expect(found).toEqual([
      [comes, false, true],
      [goes, false, false],
      [stays, true, true],
    ]);
    expect([end, changes.since(end)]).toEqual([await topOf(), { changed: [], end }]);
  });

  it('reads no more than once for a step, and what came after it at the next', async () => {
    const changes = new IndexChanges(app.strapi);
    const place = await topOf();
    await changes.catchUp(1, place);
    const item = await publish();
    await changes.catchUp(1, place);
    expect(changes.since(place)).toEqual({ changed: [], end: place });
    await changes.catchUp(2, place);
    expect(changes.since(place)!.changed.map(({ newsItem }) => newsItem)).toEqual([item]);
  });

  it('lists an article whose time has come first, as a change', async () => {
    const soon = new Date(Date.now() + 2_500);
    const place = await topOf();
    const item = await publish({ embargoUntil: soon.toISOString() });
    while (Date.now() <= soon.getTime()) await new Promise((resolve) => setTimeout(resolve, 20));
    const changes = new IndexChanges(app.strapi);
    await changes.catchUp(1, place);
    expect(changes.since(place)!.changed.find(({ newsItem }) => newsItem === item)?.after?.state).toBe(1);
  });

  it('knows nothing of a place after which changes were forgotten, or that another database does not have', async () => {
    const place = await topOf();
    await publish();
    await publish();
    await publish();
    await table()
      .where('id', '<=', place + 2)
      .delete();
    const changes = new IndexChanges(app.strapi);
    await changes.catchUp(1, place);
    expect(changes.since(place)).toBeNull();
    const other = new IndexChanges(app.strapi);
    await other.catchUp(1, 1_000_000);
    expect(other.since(1_000_000)).not.toBeNull();
    expect(other.since(place)).toBeNull();
  });
});
