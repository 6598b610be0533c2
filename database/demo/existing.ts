/** What an interrupted run made and an editor has not deleted since. */
import type { Core } from '@strapi/strapi';

import type { Kind } from './build/links';
import type { Progress } from './progress';

type IsThere = (kind: Kind, id: string | number) => boolean;

const KINDS: readonly Kind[] = ['region', 'topic', 'organisation', 'person', 'agreement', 'news-item', 'file'];

export const existing = async (strapi: Core.Strapi, progress: Progress): Promise<IsThere> => {
  const gone = new Set<string>();
  for (const kind of KINDS) {
    const made = progress.allMade(kind);
    if (made.length === 0) continue;
    const [uid, attribute] = kind === 'file' ? (['plugin::upload.file', 'id'] as const) : ([`api::${kind}.${kind}`, 'documentId'] as const);
    const rows = await strapi.db.query(uid).findMany({ where: { [attribute]: { $in: made } }, select: [attribute] });
    const found = new Set(rows.map((row: Record<string, unknown>) => row[attribute]));
    for (const id of made) if (!found.has(id)) gone.add(`${kind}:${id}`);
  }
  return (kind, id) => !gone.has(`${kind}:${id}`);
};
