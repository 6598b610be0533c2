/** What an answer says to a shared cache about what it was made from: purging a document's id purges all that shows it. */

/** Proxies and clients refuse heads that are too long (Node: 16 KB). */
const LONGEST = 8_000;

/** Stands for all answers whose tags would not fit. */
const TOO_MANY = 'newsroom-many';

/** `*newsItem` → `any-newsItem`: a list, which any document of the type may enter. */
const toTag = (note: string): string => (note.startsWith('*') ? `any-${note.slice(1)}` : note.replace(':', '-'));

/** @param separator as the header's readers want it: `Surrogate-Key` a space, `Cache-Tag` a comma */
export const cacheTags = (notes: Iterable<string>, separator: ' ' | ','): string => {
  const tags = ['newsroom', ...[...notes].map(toTag).sort()].join(separator);
  return tags.length <= LONGEST ? tags : ['newsroom', TOO_MANY].join(separator);
};

export const separatorFor = (header: string): ' ' | ',' => (/^cache-tags?$/i.test(header) ? ',' : ' ');
