import { articleValues, createCast, type Cast } from '../../bench/read/archive';
import { closeReader } from '../../src/plugins/newsroom/server/src/content-model/reading.store';
import { readNewsPage, requirePublicItem } from '../../src/plugins/newsroom/server/src/news-page/service';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { chance } from '../support/chance';
import { createNewsItem, publishNewsItem } from '../support/factories';
import { documentsOf } from '../support/small-archive';

const ARTICLES = 40;
const ACTS = 40;
/** Pages asked for after each act. */
const PAGES = 15;

interface Article {
  documentId: string;
  slug: string;
}

describe('lists of other news on pages that are kept', () => {
  let app: RunningStrapi;
  let admin: AdminSession;
  let cast: Cast;
  const articles: Article[] = [];
  const { whole, pick } = chance(7);

  const news = () => documentsOf(app.strapi, 'news-item');
  const publishNew = async (values: object = {}): Promise<Article> => {
    const { documentId } = await createNewsItem(app.strapi, { ...articleValues(cast, articles.length), ...values });
    await publishNewsItem(app.strapi, { documentId });
    const published = await news().findOne({ documentId, status: 'published' });
    return { documentId, slug: String(published?.slug) };
  };
  const change = async ({ documentId }: Article, data: object): Promise<void> => {
    await news().update({ documentId, data: data as never });
    await publishNewsItem(app.strapi, { documentId });
  };
  const pair = (act: (article: Article, other: Article) => Promise<void>): Promise<void> => {
    const article = pick(articles);
    return act(article, pick(articles.filter((one) => one !== article)));
  };
  const kept = async (slug: string) => (await app.request.get(`/api/newsroom/news-items/${slug}`).expect(200)).body.data;
  const madeAnew = async (slug: string): Promise<unknown> => {
    const now = new Date();
    return JSON.parse(
      JSON.stringify(await readNewsPage(app.strapi, await requirePublicItem(app.strapi, { locale: 'ru', slug }, now), now)),
    );
  };
  const work = async (): Promise<{ cleared: number }> => (await admin.get('/newsroom/status').expect(200)).body.data.answers;

  beforeAll(async () => {
    app = await bootStrapi();
    admin = await signInAsAdmin(app);
    // As many people as articles: few have one in common.
    cast = await createCast(app.strapi, 1);
    while (articles.length < ARTICLES) articles.push(await publishNew());
  }, 240_000);

  afterAll(async () => {
    closeReader(app.strapi);
    await app?.stop();
  });

  const acts: Record<string, () => Promise<unknown>> = {
    publish: async () => articles.push(await publishNew({ date: new Date(Date.UTC(2025, 0, 1 + whole(40))).toISOString() })),
    retitle: () => change(pick(articles), { title: `Новый заголовок ${whole(1_000_000)}` }),
    redate: () => change(pick(articles), { date: new Date(Date.UTC(2025, 0, 1 + whole(40))).toISOString() }),
    withdraw: async () => {
      const [article] = articles.splice(whole(articles.length), 1);
      await news().unpublish({ documentId: article!.documentId });
    },
    hide: () => change(pick(articles), { hiddenFromOtherNews: whole(2) === 0 }),
    pin: () => pair((article, other) => change(article, { pinnedNews: [other.documentId], excludedNews: [] })),
    exclude: () => pair((article, other) => change(article, { excludedNews: [other.documentId], pinnedNews: [] })),
    classify: () => change(pick(articles), { topics: [pick(cast.topics).documentId] }),
    // Its time comes between two requests, without a save.
    embargo: async () => {
      const until = new Date(Date.now() + 1_200);
      articles.push(await publishNew({ embargoUntil: until.toISOString() }).then(({ documentId }) => ({ documentId, slug: '' })));
      await kept(pick(articles.filter(({ slug }) => slug !== '')).slug);
      while (Date.now() <= until.getTime()) await new Promise((resolve) => setTimeout(resolve, 20));
      const last = articles.at(-1)!;
      last.slug = String((await news().findOne({ documentId: last.documentId, status: 'published' }))?.slug);
    },
  };

  it('are what they would be anew after whatever becomes of other articles, and many are not read again for it', async () => {
    for (const { slug } of articles) await kept(slug);
    const names = Object.keys(acts);
    let asked = 0;
    const before = await work();
    for (let act = 0; act < ACTS; act += 1) {
      const name = names[act % names.length]!;
      await acts[name]!();
      for (let page = 0; page < PAGES; page += 1) {
        const { slug } = pick(articles);
        const given = await kept(slug);
        asked += 1;
        expect({ act, name, slug, page: given }).toEqual({ act, name, slug, page: await madeAnew(slug) });
      }
    }
    const after = await work();
    // In so small an archive half of the changes make another list of any.
    expect(after.cleared - before.cleared).toBeGreaterThan(asked * 0.05);
  }, 240_000);
});
