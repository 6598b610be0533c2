import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import { getNames, read } from '../content-model/read';
import { siteUrls } from '../news-page/site-urls';
import { publicUrl } from '../news-page/page-context.store';
import { hasBeenPublic, isPublicNow, publicationsOf } from '../visibility';
import { appKeys } from './app-keys.service';
import { writePreviewToken } from './preview-token';

interface Wanted {
  documentId?: string | undefined;
  locale?: string | undefined;
  status?: string | undefined;
}

const MINUTE = 60_000;

/** For Strapi's Preview button (`config/admin.ts`). */
export const previewsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Where an editor sees a document as readers would: the public page, or the page of a draft with a token that opens it alone for a
   * while. Undefined for what has no page of its own: then there is no button.
   */
  async addressOf(uid: string, { documentId, locale: given, status }: Wanted): Promise<string | undefined> {
    if (uid !== getNames(strapi).uid('newsItem') || documentId === undefined) return undefined;
    const locale = given ?? (await defaultLocale(strapi));
    const { page } = siteUrls(getConfig(strapi), publicUrl(strapi));
    const now = new Date();
    const [publication] = await publicationsOf(strapi, [documentId], locale);
    if (status === 'published' && publication !== undefined && isPublicNow(publication, now)) {
      return page('newsItem', locale, publication.slug);
    }
    const [draft] = await read(strapi, 'newsItem', { documentIds: [documentId], status: 'draft', locale });
    if (draft === undefined) return undefined;
    const until = new Date(now.getTime() + getConfig(strapi).earlyReading.previewMinutes * MINUTE).toISOString();
    const token = writePreviewToken(appKeys(strapi), { documentId, locale, until });
    // The slug of what was never public follows the title: an address that was handed on would lead nowhere after the next save.
    const isSettled = publication !== undefined && hasBeenPublic(publication, now);
    return `${page('newsItem', locale, isSettled ? publication.slug : documentId)}?preview=${token}`;
  },
});
