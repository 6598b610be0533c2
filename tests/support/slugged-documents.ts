import type { RunningStrapi } from './boot-strapi';

export interface Saved {
  documentId: string;
  slug: string;
}

interface Refusal {
  name: string;
  details: { errors: Array<{ path: string[]; message: string }> };
}

/** What tests of slugs do with documents of the running app. */
export const sluggedDocuments = ({ strapi }: RunningStrapi) => {
  const documents = (name: string) => strapi.documents(`api::${name}.${name}` as 'api::news-item.news-item');
  const items = documents('news-item');
  const claims = (where: object): Promise<Array<Record<string, unknown>>> =>
    strapi.db.query('plugin::newsroom.slug').findMany({ where, orderBy: { id: 'asc' } });

  return {
    documents,
    items,
    create: async (name: string, data: object, options: object = {}): Promise<Saved> =>
      (await documents(name).create({ data, ...options } as never)) as unknown as Saved,
    update: (documentId: string, data: object, options: object = {}) => items.update({ documentId, data, ...options } as never),
    publish: (documentId: string, locale = 'ru') => items.publish({ documentId, locale }),
    slugOf: async (documentId: string, status: 'draft' | 'published' = 'draft', locale = 'ru'): Promise<string | null | undefined> =>
      (await items.findOne({ documentId, status, locale }))?.slug,
    /** The plugin's own rows. */
    claims,
    stateOf: async (slug: string, itemLocale = 'ru') => (await claims({ type: 'newsItem', slug, itemLocale }))[0]?.state,
  };
};

/** The error of a save that must not succeed. */
export const refusal = (save: Promise<unknown>): Promise<Refusal> =>
  save.then(
    () => Promise.reject(new Error('It was saved.')),
    (error: unknown) => error as Refusal,
  );
