/** What stands in the place of a core controller: the closed form for reading, a closed answer for writing. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { getNames } from '../content-model/read';
import { TYPE_NAMES } from '../content-model/model';
import type { TypeName } from '../content-model/types';
import { answerToWriter } from './answer-to-writer.service';
import { parseWriteRequest } from './parse-request';
import { findDocument, findDocuments, refuseProblems } from './service';

type Action = (this: unknown, context: Context, next?: unknown) => unknown;
export type CoreController = Record<string, Action>;

const WRITING = ['create', 'update', 'delete'] as const;

/** @param original whose writing actions go on to do the writing. */
export const closedController = (strapi: Core.Strapi, type: TypeName, original: CoreController): CoreController => {
  const asked = async (context: Context) => ({ type, readable: await readableTypes(strapi, context), queryString: context.querystring });
  const closed: CoreController = {
    async find(context) {
      return findDocuments(strapi, await asked(context), new Date());
    },
    async findOne(context) {
      return findDocument(strapi, await asked(context), documentIdOf(context) ?? '', new Date());
    },
  };
  for (const name of WRITING) {
    const write = original[name];
    if (write === undefined) continue;
    closed[name] = async function closedWrite(context, next) {
      refuseProblems(parseWriteRequest(context.querystring));
      documentIdOf(context);
      // The entity itself comes back, before Strapi gives it a form.
      const writer = Object.assign(Object.create(original) as object, { transformResponse: (data: unknown) => ({ data, meta: {} }) });
      return answerToWriter(strapi, type, await write.call(writer, context, next));
    };
  }
  return Object.assign(Object.create(original) as CoreController, closed);
};

/** Types whose `find` the caller is granted: as in Strapi, populating or following a relation takes the right to read its target. */
const readableTypes = async (strapi: Core.Strapi, context: Context): Promise<Set<TypeName>> => {
  const auth = (context.state as { auth?: unknown }).auth;
  const readable = new Set<TypeName>();
  for (const type of TYPE_NAMES) {
    const uid = getNames(strapi).uid(type);
    if (uid !== null && (await mayFind(strapi, auth, `${uid}.find`))) readable.add(type);
  }
  return readable;
};

const mayFind = async (strapi: Core.Strapi, auth: unknown, scope: string): Promise<boolean> => {
  // A route that the app has opened for everybody has no caller to ask about.
  if (auth === undefined) return true;
  const isGranted = Promise.resolve(strapi.get('auth').verify(auth, { scope }));
  return await isGranted.then(
    () => true,
    () => false,
  );
};

/** @throws {errors.NotFoundError} for what can't be a document id: a database might choke on it. */
const documentIdOf = (context: Context): string | undefined => {
  const { id } = (context as Context & { params?: { id?: string } }).params ?? {};
  if (id !== undefined && !/^[\w-]{1,64}$/.test(id)) throw new errors.NotFoundError();
  return id;
};
