/** Routes of Strapi's whose documents have numbers and no other names, and what else stands in their place. */
const NUMBERED = /^(?:users|upload\/files|users-permissions\/roles)\/([^/]*)$/;
const WORDS = new Set(['me', 'count', 'search']);

/**
 * Whether a path asks for a row by what can't be a row's number: a database that knows types would fail over it.
 * @param path below the API's prefix, as it was sent: `users/7`
 */
export const namesNoRow = (path: string): boolean => {
  const id = NUMBERED.exec(path)?.[1];
  return id !== undefined && !WORDS.has(id) && !/^\d{1,9}$/.test(id);
};
