/** Bounds of a request to Strapi's own routes; whatever is beyond them is refused before anything is read. */
export const LIMITS = {
  /** Characters of the whole query string. */
  queryString: 8000,
  /** Parameters in it. */
  parameters: 200,
  /** Bracketed steps of one parameter's name. */
  depth: 16,
  /** Characters of one value. */
  value: 1000,
  /** Characters of a value that is compared. */
  operand: 200,
  /** Conditions in `filters`. */
  conditions: 20,
  /** Groups (`$and`, `$or`, `$not`) inside each other. */
  groups: 4,
  /** Values of `$in` and `$notIn`. */
  list: 50,
  sortKeys: 4,
  pageSize: 100,
  defaultPageSize: 25,
  /** The furthest document that paging reaches. */
  reach: 1_000_000,
  /** Documents times what is read for each of them: one for itself, one for each populated path. */
  cost: 600,
  /** What one document's other news costs, in the same measure. */
  otherNewsCost: 20,
  /** News items under one agreement. */
  newsItems: 20,
  /** Bytes of an answer. */
  answer: 1_000_000,
} as const;
