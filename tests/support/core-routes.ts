import { bootStrapi, type RunningStrapi } from './boot-strapi';
import type { Created } from './factories';
import { actionsOf, grant } from './permissions';
import { fillSecretiveArchive, type Made } from './secretive-archive';

export const CORE_TYPES = ['news-item', 'person', 'position', 'organisation', 'agreement', 'topic', 'region'];

type Call = ReturnType<RunningStrapi['request']['get']>;

export interface CoreRoutes {
  app: RunningStrapi;
  made: Made;
  /** The document id of what the archive made under this name. */
  id(name: string): string;
  get(path: string, token?: string): Call;
  /** The body of a 200. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many forms, looked at by the tests
  read(path: string, token?: string): Promise<any>;
}

/** Strapi's own routes over the secretive archive, open to the public for reading. */
export const startCoreRoutes = async (): Promise<CoreRoutes> => {
  const app = await bootStrapi({ listen: true });
  for (const type of CORE_TYPES) await grant(app.strapi, 'public', actionsOf(type, 'find', 'findOne'));
  const made = await fillSecretiveArchive(app.strapi);
  const get = (path: string, token?: string): Call => {
    const call = app.request.get(`/api/${path}`);
    return token === undefined ? call : call.set('Authorization', `Bearer ${token}`);
  };
  return {
    app,
    made,
    id: (name) => made[name]!.documentId,
    get,
    read: async (path, token) => (await get(path, token).expect(200)).body,
  };
};

export const documentIds = ({ data }: { data: Array<Pick<Created, 'documentId'>> }): string[] => data.map(({ documentId }) => documentId);

/** Every key at any depth. */
export const keysIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
};
