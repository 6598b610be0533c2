import type { Row } from '../content-model/to-domain';
import type { Publication } from '../visibility';

/** A published row with what the newsroom itself keeps of its public life; `publishedAt` is when the public first saw it. */
export const withPublication = (item: Row, publication: Publication): Row => ({
  ...item,
  locale: publication.itemLocale,
  slug: publication.slug,
  date: publication.date,
  publishedAt: publication.firstPublishedAt,
  firstPublishedAt: publication.firstPublishedAt,
  updatedAt: publication.changedAt,
});
