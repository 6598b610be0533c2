import type { Core } from '@strapi/strapi';

import type { AffectedPage } from '../../../shared/contracts/events';
import type { SiteUrls } from '../news-page/site-urls';
import { claimsOf } from '../slugs/store';
import { ALL_LOCALES } from './announce.service';
import type { WrittenEvent } from './written-event';

const TYPES = { newsItem: 'news-item', person: 'person', organisation: 'organisation', agreement: 'agreement' } as const;

/** The addresses that a document was public under before: where they lead is another matter when it moves, goes or comes back. */
export const movedPages = async (
  strapi: Core.Strapi,
  { subject, target, itemLocale, type, slug, previousSlug, version }: WrittenEvent,
  { locales, urls }: { locales: readonly string[]; urls: SiteUrls },
): Promise<AffectedPage[]> => {
  const comesBack = type === 'news-item.published' && version > 1;
  if (previousSlug === null && !comesBack && type !== 'news-item.withdrawn') return [];
  const former = (await claimsOf(strapi, subject, target)).filter(
    (claim) => claim.itemLocale === itemLocale && (claim.state === 'former' || claim.state === 'gone') && claim.wasPublic,
  );
  const slugs = new Set([...former.map((claim) => claim.slug), ...(previousSlug === null ? [] : [previousSlug])]);
  slugs.delete(slug);
  return [...slugs].flatMap((old) =>
    (itemLocale === ALL_LOCALES ? locales : [itemLocale]).map((locale) => ({
      ...{ type: TYPES[subject], locale, slug: old, why: 'moved' as const },
      url: urls.page(subject, locale, old),
    })),
  );
};
