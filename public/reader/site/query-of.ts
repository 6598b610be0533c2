export type Query = Readonly<Record<string, string>>;

/** The parameters that a page of the reader understands; they are the API's own. */
const KNOWN: Record<string, readonly string[]> = {
  front: ['topic', 'region', 'from', 'to', 'page'],
  people: ['page'],
  organisations: ['page'],
  agreements: ['party', 'form', 'state', 'signedFrom', 'signedTo', 'page'],
  news: ['preview'],
  record: ['page'],
};

/**
 * What of an address's query goes on to the API. Campaign tags and the empty fields of a submitted form are left out;
 * whether a value makes sense is the API's to say.
 */
export function queryOf(page: string, search: string): Query {
  const given = new URLSearchParams(search);
  const known: Record<string, string> = {};
  for (const name of KNOWN[page] ?? []) {
    const value = given.get(name)?.trim();
    if (value && !(name === 'page' && value === '1')) known[name] = value;
  }
  return known;
}

/** `?a=b`, or nothing; with `changes` applied, where null takes a parameter away. */
export function searchOf(query: Query, changes: Record<string, string | null> = {}): string {
  const pairs = Object.entries({ ...query, ...changes }).filter((pair): pair is [string, string] => pair[1] !== null);
  const search = new URLSearchParams(pairs).toString();
  return search ? `?${search}` : '';
}
