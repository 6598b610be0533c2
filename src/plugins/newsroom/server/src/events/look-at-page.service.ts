import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getConfig } from '../config';
import { readByDocumentId } from '../content-model/read';
import { readNewsPage } from '../news-page/service';
import { barOf, writeBar } from '../other-news/bar';
import { optionsOf } from '../other-news/options';
import { readAgreementPage, readOrganisationPage, readPersonPage } from '../record-pages/service';
import { isPublicNow, publicationsOf } from '../visibility';
import type { RecordSubject } from './announce.service';
import { BROKEN, NO_PAGE, type Look } from './is-altered';
import type { PageKey } from './page-key';

const RECORD_PAGES = { person: readPersonPage, organisation: readOrganisationPage, agreement: readAgreementPage };

const NO_LIST = { shows: [], bar: null };

const digestOf = (body: object): string => createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27);

const lookAtItem = async (strapi: Core.Strapi, { target, itemLocale }: PageKey, now: Date): Promise<Look> => {
  const [publication] = await publicationsOf(strapi, [target], itemLocale);
  if (publication === undefined || !isPublicNow(publication, now)) return { slug: publication?.slug ?? null, digest: NO_PAGE, ...NO_LIST };
  const page = await readNewsPage(strapi, publication, now);
  const options = optionsOf(getConfig(strapi).otherNews);
  return {
    slug: publication.slug,
    digest: digestOf(page),
    shows: page.otherNews.map(({ documentId }) => documentId),
    bar: writeBar(barOf(page.otherNews, options), options),
  };
};

const lookAtRecord = async (strapi: Core.Strapi, subject: RecordSubject, { target, itemLocale }: PageKey, now: Date): Promise<Look> => {
  const slug = (await readByDocumentId(strapi, subject, [target])).get(target)?.slug ?? null;
  if (slug === null) return { slug, digest: NO_PAGE, ...NO_LIST };
  return { slug, digest: digestOf(await RECORD_PAGES[subject](strapi, slug, { locale: itemLocale, now })), ...NO_LIST };
};

/** Makes a page as a reader would get it now, and keeps no more than its fingerprint. One that can't be made holds up no other. */
export const lookAtPage = async (strapi: Core.Strapi, page: PageKey, now: Date): Promise<Look> => {
  try {
    return await (page.subject === 'newsItem' ? lookAtItem(strapi, page, now) : lookAtRecord(strapi, page.subject, page, now));
  } catch (error) {
    if (error instanceof errors.NotFoundError) return { slug: null, digest: NO_PAGE, ...NO_LIST };
    // Where the database is out of reach, nothing is known of any page: that is for the next try.
    await strapi.db.connection.raw('select 1');
    strapi.log.error(`The page of ${page.subject} ${page.target} (${page.itemLocale}) can't be made: ${String(error)}`);
    return { slug: null, digest: BROKEN, ...NO_LIST };
  }
};
