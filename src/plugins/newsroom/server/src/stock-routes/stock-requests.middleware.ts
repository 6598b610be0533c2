import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { TYPE_NAMES } from '../content-model/model';
import { getNames } from '../content-model/read';
import { LIMITS } from '../core-routes/limits';
import { refuseProblems } from '../core-routes/service';
import { checkStockQuery, namesLimit } from './check-stock-query';
import { isDeeper } from './is-deeper';
import { namesNoRow } from './names-no-row';
import { shortenError } from './shorten-error';

/** Lists that Strapi gives whole to whoever names no part of them; of paging they know `start` and `limit` alone. */
const UNBOUNDED = ['users', 'upload/files'];

/** Bytes of a request to sign in, to register, to change a password … */
const BODY = 65_536;

/** Levels of lists and objects in a body: a list in a list of a rich text has a dozen. */
const LEVELS = 64;

/** Takes a body of any size: files, and documents of types that are not ours. */
const HAS_LARGE_BODIES = 'upload';

/** What Strapi adds to the context. */
interface Refusing {
  unsupportedMediaType: (message: string) => void;
}

/** Methods whose bodies Strapi reads. */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** Before every route of the content API; those that parse their query by a grammar of their own are left to it. */
export const boundStockRequests = (strapi: Core.Strapi) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const closed = new Set(['newsroom', ...TYPE_NAMES.flatMap((type) => pathOf(strapi, getNames(strapi).uid(type)))]);
  const ofUsers = new Set(
    Object.values(strapi.plugin('users-permissions').routes).flatMap(({ routes = [] }) =>
      routes.map(({ path }: { path: string }) => path.split('/')[1] ?? ''),
    ),
  );
  return async (context: Context, next: Next): Promise<void> => {
    const path = context.path.slice(prefix.length + 1).replace(/\/$/, '');
    const [first = ''] = path.split('/');
    if (isDeeper((context.request as { body?: unknown }).body, LEVELS)) {
      throw new errors.ValidationError(`The request's body nests lists and objects more than ${LEVELS} levels deep.`);
    }
    if (!closed.has(first)) {
      if (namesNoRow(path)) throw new errors.NotFoundError('There is nothing of this number.');
      refuseProblems(checkStockQuery(context.querystring));
      if (first !== HAS_LARGE_BODIES && ofUsers.has(first)) {
        if (bodySize(context) > BODY) throw new errors.PayloadTooLargeError(`The request's body is larger than ${BODY} bytes.`);
        if (!hasBody(context)) {
          (context as Context & Refusing).unsupportedMediaType('Send the body as JSON, with the header Content-Type: application/json.');
          return;
        }
      }
      if (UNBOUNDED.includes(path) && !namesLimit(context.querystring)) {
        context.query = { ...context.query, limit: String(LIMITS.pageSize) } as never;
      }
    }
    try {
      await next();
    } catch (error) {
      shortenError(error);
      throw error;
    }
  };
};

const bodySize = (context: Context): number => {
  const { length, body } = context.request as { length?: number; body?: unknown };
  return length ?? Buffer.byteLength(JSON.stringify(body ?? null));
};

/**
 * Strapi's actions take a body for granted: they would answer 500 to what came in no form that is read.
 * @returns whether there is one now
 */
const hasBody = (context: Context): boolean => {
  const request = context.request as { length?: number; body?: unknown };
  if (!WITH_BODY.has(context.method) || (request.body !== undefined && request.body !== null)) return true;
  if ((request.length ?? 0) > 0 || context.get('Transfer-Encoding') !== '') return false;
  request.body = {};
  return true;
};

const pathOf = (strapi: Core.Strapi, uid: string | null): string[] => {
  if (uid === null) return [];
  const model = strapi.contentTypes[uid as UID.ContentType] as { info: { pluralName: string } } | undefined;
  return model === undefined ? [] : [model.info.pluralName];
};
