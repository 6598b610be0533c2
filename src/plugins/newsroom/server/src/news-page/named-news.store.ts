import type { Core } from '@strapi/strapi';

import type { NamedNews, NewsState } from '../../../shared/contracts/other-news';
import { read } from '../content-model/read';
import { isPublicNow, publicationsOf, type Publication } from '../visibility';
import { makePhoto } from './make-image';
import type { PageContext } from './page-context';

const stateOf = (publication: Publication | undefined, now: Date): NewsState => {
  if (publication === undefined || publication.publicFrom === null) return 'draft';
  if (!isPublicNow(publication, now)) return 'embargoed';
  return publication.hidden ? 'hidden' : 'public';
};

/** Articles of one locale as the panel names them, in the given order; those that are gone are left out. */
export const readNamedNews = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  { locale, urls, links }: PageContext,
  now: Date,
): Promise<NamedNews[]> => {
  const [drafts, publications] = await Promise.all([
    read(strapi, 'newsItem', { documentIds, status: 'draft', locale, view: { photos: { image: {} } } }),
    publicationsOf(strapi, documentIds, locale),
  ]);
  return [...new Set(documentIds)].flatMap((documentId) => {
    const draft = drafts.find((one) => one.documentId === documentId);
    if (draft === undefined) return [];
    const publication = publications.find(({ newsItem }) => newsItem === documentId);
    const state = stateOf(publication, now);
    const isSeen = publication !== undefined && (state === 'public' || state === 'hidden');
    const [photo] = draft.photos;
    return {
      id: draft.id,
      documentId,
      title: draft.title ?? '',
      date: publication?.date ?? draft.date,
      url: isSeen ? urls.page('newsItem', locale, publication.slug) : null,
      picture: photo === undefined ? null : (makePhoto(photo, urls, links)?.sources[0]?.url ?? null),
      state,
    };
  });
};
