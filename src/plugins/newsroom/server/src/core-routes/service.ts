import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getNames } from '../content-model/read';
import type { Row } from '../content-model/to-domain';
import type { TypeName } from '../content-model/types';
import { requestedLocale } from '../http/requested-locale.service';
import { LIMITS } from './limits';
import { paginationMeta } from './parse-pagination';
import { parseDocumentRequest, parseListRequest, type Parsed } from './parse-request';
import type { Problem } from './problem';
import { readDocuments } from './read-documents.service';
import { relationTargets } from './relation-targets.store';
import { resolveGrammar, type ResolvedType } from './resolve-grammar';
import { selectDocuments } from './select-documents.store';

export interface Asked {
  type: TypeName;
  /** The types that the caller may read. */
  readable: ReadonlySet<TypeName>;
  /** As it came, without the question mark. */
  queryString: string;
}

interface CoreAnswer<Data> {
  data: Data;
  meta: object;
}

/** @throws {errors.ValidationError} 400 for whatever the type's grammar does not know. */
export const findDocuments = async (strapi: Core.Strapi, asked: Asked, now: Date): Promise<CoreAnswer<Row[]>> => {
  const { condition, order, part, selection, locale: wanted } = accept(parseListRequest(grammarFor(strapi, asked), asked.queryString));
  const locale = await requestedLocale(strapi, wanted ?? undefined);
  const targets = await relationTargets(strapi, condition, now);
  const { type } = asked;
  const { documentIds, total } = await selectDocuments(strapi, { type, locale, condition, order, part, targets }, now);
  const data = await readDocuments(strapi, documentIds, { type, locale, selection }, now);
  return bounded({ data, meta: { pagination: paginationMeta(part, total) } });
};

/**
 * @throws {errors.NotFoundError} 404 for a document that is not public, whether there is one or not.
 * @throws {errors.ValidationError} 400 for whatever the type's grammar does not know.
 */
export const findDocument = async (strapi: Core.Strapi, asked: Asked, documentId: string, now: Date): Promise<CoreAnswer<Row>> => {
  const { selection, locale: wanted } = accept(parseDocumentRequest(grammarFor(strapi, asked), asked.queryString));
  const locale = await requestedLocale(strapi, wanted ?? undefined);
  const { type } = asked;
  const { documentIds } = await selectDocuments(strapi, { type, locale, documentId, ...ONE }, now);
  const [data] = await readDocuments(strapi, documentIds, { type, locale, selection }, now);
  if (data === undefined) throw new errors.NotFoundError();
  return bounded({ data, meta: {} });
};

const ONE = {
  condition: null,
  order: [],
  part: { by: 'start', start: 0, limit: 1, withCount: false },
  targets: new Map(),
} as const;

const grammars = new WeakMap<object, Map<string, ResolvedType>>();

const grammarFor = (strapi: Core.Strapi, { type, readable }: Asked): ResolvedType => {
  const known = grammars.get(strapi) ?? new Map<string, ResolvedType>();
  grammars.set(strapi, known);
  const key = [type, ...[...readable].sort()].join(' ');
  const grammar = known.get(key) ?? resolveGrammar(getNames(strapi), type, readable);
  known.set(key, grammar);
  return grammar;
};

const accept = <Request>({ request, problems }: Parsed<Request>): Request => {
  refuseProblems(problems);
  return request;
};

/** @throws {errors.ValidationError} naming each parameter, what is wrong with it and what is allowed. */
export const refuseProblems = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const told = problems.slice(0, 10).map(({ param, message, allowed }) => ({
    path: [param],
    message: `${param}: ${message}${allowed === undefined ? '' : ` Allowed: ${allowed.join(', ') || 'nothing'}.`}`,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(told.map(({ message }) => message).join(' '), { errors: told });
};

const bounded = <Answer>(answer: Answer): Answer => {
  if (Buffer.byteLength(JSON.stringify(answer)) > LIMITS.answer) {
    const message = `The answer would be larger than ${LIMITS.answer} bytes: ask for fewer fields, less populate or a smaller page.`;
    refuseProblems([{ param: 'pagination', message }]);
  }
  return answer;
};
