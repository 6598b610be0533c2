/** Documents of the app by their short names (`news-item`), written and read as server code does it. */
import type { Core } from '@strapi/strapi';

export type Data = Record<string, unknown>;

interface Options {
  status?: 'draft' | 'published';
  locale?: string;
}

export const editing = (strapi: Core.Strapi) => {
  const uid = (name: string): 'api::news-item.news-item' => `api::${name}.${name}` as 'api::news-item.news-item';
  const documents = (name: string) => strapi.documents(uid(name));
  return {
    async create(name: string, data: Data, options: Options = {}): Promise<string> {
      const document = (await documents(name).create({ data, ...options } as never)) as { documentId: string };
      return document.documentId;
    },
    async update(name: string, documentId: string, data: Data, options: Options = {}): Promise<void> {
      await documents(name).update({ documentId, data, ...options } as never);
    },
    async clone(name: string, documentId: string, data: Data): Promise<string> {
      const copy = (await documents(name).clone({ documentId, data } as never)) as { documentId: string };
      return copy.documentId;
    },
    publish: (documentId: string, options: Options = {}): Promise<unknown> =>
      documents('news-item').publish({ documentId, ...options } as never),
    unpublish: (documentId: string): Promise<unknown> => documents('news-item').unpublish({ documentId }),
    discard: (documentId: string): Promise<unknown> => documents('news-item').discardDraft({ documentId }),
    remove: (name: string, documentId: string): Promise<unknown> => documents(name).delete({ documentId }),
    /** Null when there is none. Without `populate`, the first level of everything. */
    find: (name: string, documentId: string, options: Options & { populate?: unknown } = {}): Promise<Data | null> =>
      documents(name).findOne({ documentId, populate: '*', ...options } as never),
    count: (name: string): Promise<number> => strapi.db.query(uid(name)).count(),
    componentCount: (name: string): Promise<number> => strapi.db.query(`newsroom.${name}` as 'newsroom.party').count(),
  };
};

export type Editing = ReturnType<typeof editing>;
