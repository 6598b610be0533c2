/** How built data names what is in the database already. */
import type { Key } from '../content/types';

export type Kind = 'region' | 'topic' | 'organisation' | 'person' | 'position' | 'agreement' | 'file' | 'news-item' | 'folder';

export type DocumentData = Record<string, unknown>;

/**
 * The documentId (a file's number) of a record of the archive, or undefined when it is not there: an editor may have
 * deleted it between an interrupted run and the next. What lacks it is built without it.
 */
export type Links = (kind: Kind, key: Key) => string | number | undefined;

export const linksTo = (links: Links, kind: Kind, keys: readonly Key[] = []): Array<string | number> =>
  keys.map((key) => links(kind, key)).filter((id) => id !== undefined);
