import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import type { EarlyPage, EarlyPageResponse } from '../../../shared/contracts/news-items';
import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { requestedLocale } from '../http/requested-locale.service';
import { appKeys } from './app-keys.service';
import { readDraftPage, readEmbargoedPage } from './early-pages.service';
import { readPreviewToken } from './preview-token';
import { isAccredited, type Caller } from './who-reads-early';

type Action = (context: Context) => Promise<void>;

const previewQuery = z.strictObject({ locale: parameters.locale, preview: z.string() });

/** Round the action that gives a news item's page: a preview's address, and accredited journalists, may see it before the public. */
export const readingEarly =
  (strapi: Core.Strapi, publicAction: Action): Action =>
  async (context) => {
    if (context.query.preview !== undefined) {
      await sendPreview(strapi, context);
      return;
    }
    const caller = (context.state as { auth?: Caller }).auth;
    if (isAccredited(caller, getConfig(strapi).earlyReading.accreditedRole)) {
      const locale = typeof context.query.locale === 'string' ? context.query.locale : await defaultLocale(strapi);
      const found = await readEmbargoedPage(strapi, { locale, slug: String(context.params.slug) }, new Date());
      if (found !== null) {
        sendEarly(context, found.page, { why: 'accredited', until: found.until });
        return;
      }
    }
    await publicAction(context);
  };

const sendPreview = async (strapi: Core.Strapi, context: Context): Promise<void> => {
  context.set('Cache-Control', 'private, no-store');
  const query = parseQuery(previewQuery, context.query);
  const locale = await requestedLocale(strapi, query.locale);
  const now = new Date();
  const grant = readPreviewToken(appKeys(strapi), query.preview, now);
  const found = grant?.locale === locale ? await readDraftPage(strapi, grant.documentId, locale, now) : null;
  if (grant === null || found === null || !found.slugs.has(String(context.params.slug))) throw nothingHere();
  sendEarly(context, found.page, { why: 'preview', until: grant.until });
};

/** No cache may keep it, no search engine list it; without an ETag it can't be compared with what is public. */
export const sendEarly = (context: Context, page: EarlyPageResponse['data'], early: EarlyPage): void => {
  context.set('Cache-Control', 'private, no-store');
  context.set('X-Robots-Tag', 'noindex, nofollow');
  context.vary('Authorization');
  context.body = { data: page, meta: { early } } satisfies EarlyPageResponse;
};

/** In the words in which every unknown slug is refused. */
export const nothingHere = (): Error => new errors.NotFoundError('There is no such news item.');
