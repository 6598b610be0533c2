import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getConfig } from '../config';
import type { NewsPage } from '../../../shared/contracts/news-items';
import { defaultLocale } from '../content-model/locales.store';
import { readByDocumentId } from '../content-model/read';
import { answerAt, publicRoot } from '../keeping/answer-at.service';
import { requestedLocale } from '../http/requested-locale.service';
import type { Answer, PreparedAnswer } from '../keeping/prepare-answer';
import { newsPageAnswer } from '../news-page/service';
import { barOf, writeBar } from '../other-news/bar';
import { optionsOf } from '../other-news/options';
import { readAgreementPage, readOrganisationPage, readPersonPage } from '../record-pages/service';
import { isPublicNow, publicationsOf } from '../visibility';
import type { RecordSubject } from './announce.service';
import { BROKEN, NO_PAGE, type Look } from './is-altered';
import type { PageKey } from './page-key';

const RECORD_PAGES = { person: readPersonPage, organisation: readOrganisationPage, agreement: readAgreementPage };

const NO_LIST = { shows: [], bar: null };

const ADDRESSES = { newsItem: 'news-items', person: 'persons', organisation: 'organisations', agreement: 'agreements' };

/** What a reader would get: who has just got it, or asks for it next, does not have it made a second time. */
const answerFor = async (
  strapi: Core.Strapi,
  { subject, itemLocale }: PageKey,
  slug: string,
  make: (locale: string) => Promise<Answer>,
): Promise<PreparedAnswer> => {
  const asked = itemLocale === (await defaultLocale(strapi)) ? undefined : itemLocale;
  const address = `${publicRoot(strapi)}${ADDRESSES[subject]}/${slug}${asked === undefined ? '' : `?locale=${asked}`}`;
  // By the address, as for a reader: which locale is the default may have become another meanwhile.
  return answerAt(strapi, address, [], async () => make(await requestedLocale(strapi, asked)));
};

const lookAtItem = async (strapi: Core.Strapi, page: PageKey, now: Date): Promise<Look> => {
  const { target, itemLocale } = page;
  const [publication] = await publicationsOf(strapi, [target], itemLocale);
  const slug = publication?.slug ?? null;
  if (slug === null || publication === undefined || !isPublicNow(publication, now)) return { slug, digest: NO_PAGE, ...NO_LIST };
  const { json, digest } = await answerFor(strapi, page, slug, (locale) => newsPageAnswer(strapi, { locale, slug }, new Date()));
  const { otherNews } = (JSON.parse(json.toString()) as { data: NewsPage }).data;
  const options = optionsOf(getConfig(strapi).otherNews);
  return { slug, digest, shows: otherNews.map(({ documentId }) => documentId), bar: writeBar(barOf(otherNews, options), options) };
};

const lookAtRecord = async (strapi: Core.Strapi, subject: RecordSubject, page: PageKey): Promise<Look> => {
  const slug = (await readByDocumentId(strapi, subject, [page.target])).get(page.target)?.slug ?? null;
  if (slug === null) return { slug, digest: NO_PAGE, ...NO_LIST };
  const read = async (locale: string) => ({ body: { data: await RECORD_PAGES[subject](strapi, slug, { locale, now: new Date() }) } });
  return { slug, digest: (await answerFor(strapi, page, slug, read)).digest, ...NO_LIST };
};

/** Looks at a page as a reader would get it now, and remembers no more than its fingerprint. One that can't be made holds up no other. */
export const lookAtPage = async (strapi: Core.Strapi, page: PageKey, now: Date): Promise<Look> => {
  try {
    return await (page.subject === 'newsItem' ? lookAtItem(strapi, page, now) : lookAtRecord(strapi, page.subject, page));
  } catch (error) {
    // A locale that there is no longer is refused as none.
    if (error instanceof errors.NotFoundError || error instanceof errors.ValidationError)
      return { slug: null, digest: NO_PAGE, ...NO_LIST };
    // Where the database is out of reach, nothing is known of any page: that is for the next try.
    await strapi.db.connection.raw('select 1');
    strapi.log.error(`The page of ${page.subject} ${page.target} (${page.itemLocale}) can't be made: ${String(error)}`);
    return { slug: null, digest: BROKEN, ...NO_LIST };
  }
};
