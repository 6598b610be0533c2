import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { getConfig } from '../config';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { requestedLocale } from '../http/requested-locale.service';
import { nothingHere, sendEarly } from './early-page.middleware';
import { readDraftPage } from './early-pages.service';
import { hasPreviewScope, type Caller } from './who-reads-early';

const query = z.strictObject({ locale: parameters.locale });

const MINUTE = 60_000;

/** Not `find` and not `findOne`: tokens that may read everything may do whatever has these names. */
export const previewsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(context: Context): Promise<void> {
    const locale = await requestedLocale(strapi, parseQuery(query, context.query).locale);
    const documentId = String(context.params.documentId);
    const isAllowed = hasPreviewScope((context.state as { auth?: Caller }).auth) && /^[\w-]{1,64}$/.test(documentId);
    const now = new Date();
    const found = isAllowed ? await readDraftPage(strapi, documentId, locale, now) : null;
    if (found === null) throw nothingHere();
    const until = new Date(now.getTime() + getConfig(strapi).earlyReading.previewMinutes * MINUTE).toISOString();
    sendEarly(context, found.page, { why: 'preview', until });
  },
});
