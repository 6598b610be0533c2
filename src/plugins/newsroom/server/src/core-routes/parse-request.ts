/** A query string → everything one request asks of Strapi's own routes, or why it is refused. */
import { LIMITS } from './limits';
import { parseFilters, type Condition } from './parse-filters';
import { FIRST_PART, parsePagination, type Part } from './parse-pagination';
import { onlyValue, parseQueryString, type Params } from './parse-query-string';
import { costOf, parseSelection, type Selection } from './parse-selection';
import { defaultOrder, parseSort, type SortKey } from './parse-sort';
import { problemAt, type Problem } from './problem';
import type { ResolvedType } from './resolve-grammar';

export interface DocumentRequest {
  selection: Selection;
  /** Null is the default locale. */
  locale: string | null;
}

export interface ListRequest extends DocumentRequest {
  condition: Condition | null;
  order: SortKey[];
  part: Part;
}

export interface Parsed<Request> {
  request: Request;
  problems: Problem[];
}

export const LIST_PARAMETERS = ['fields', 'populate', 'filters', 'sort', 'pagination', 'locale', 'status'];
export const DOCUMENT_PARAMETERS = ['fields', 'populate', 'locale', 'status'];
export const WRITE_PARAMETERS = ['locale', 'status'];

export const parseListRequest = (grammar: ResolvedType, queryString: string): Parsed<ListRequest> => {
  const { params, problems } = parseParameters(queryString, LIST_PARAMETERS);
  const filters = params.get('filters');
  const sort = params.get('sort');
  const pagination = params.get('pagination');
  const request: ListRequest = {
    ...parseDocument(grammar, params, problems),
    condition: filters === undefined ? null : parseFilters(grammar, filters, problems),
    order: sort === undefined ? defaultOrder(grammar) : parseSort(grammar, sort, problems),
    part: pagination === undefined ? FIRST_PART : parsePagination(pagination, problems),
  };
  const cost = costOf(request.selection) * request.part.limit;
  if (cost > LIMITS.cost) {
    const most = Math.floor(LIMITS.cost / costOf(request.selection));
    problems.push(
      most === 0
        ? problemAt(['populate'], 'This is more than one answer can carry: populate fewer paths.')
        : problemAt(['pagination', 'pageSize'], `With this populate a page holds at most ${most}: ask for smaller pages or populate less.`),
    );
  }
  return { request, problems };
};

export const parseDocumentRequest = (grammar: ResolvedType, queryString: string): Parsed<DocumentRequest> => {
  const { params, problems } = parseParameters(queryString, DOCUMENT_PARAMETERS);
  return { request: parseDocument(grammar, params, problems), problems };
};

/** What a writing request may say besides its body: where it writes, and whether it publishes. */
export const parseWriteRequest = (queryString: string): Problem[] => parseParameters(queryString, WRITE_PARAMETERS).problems;

const parseParameters = (queryString: string, allowed: readonly string[]): { params: Params; problems: Problem[] } => {
  const { params, problems } = parseQueryString(queryString);
  for (const name of params.keys()) {
    if (!allowed.includes(name)) problems.push(problemAt([name], 'There is no such parameter.', allowed));
  }
  for (const name of ['locale', 'status']) {
    const param = params.get(name);
    if (param !== undefined && onlyValue(param) === null) problems.push(problemAt([name], 'This must be one value.'));
  }
  return { params, problems };
};

/** `status` may be given, since clients do; the answer is published content whatever it says. */
const parseDocument = (grammar: ResolvedType, params: Params, problems: Problem[]): DocumentRequest => {
  const given = params.get('locale');
  return { selection: parseSelection(grammar, params, problems), locale: given === undefined ? null : onlyValue(given) };
};
