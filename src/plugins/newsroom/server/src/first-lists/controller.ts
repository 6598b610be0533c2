import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { PublishedListsResponse } from '../../../shared/contracts/other-news';
import { requireMay } from '../http/may.service';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { requestedLocale } from '../http/requested-locale.service';
import { publishedLists } from './service';

const query = z.strictObject({ locale: parameters.locale });

export const firstListsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context): Promise<void> {
    requireMay(strapi, context, 'read', 'newsItem');
    const { locale } = parseQuery(query, context.query);
    const place = { newsItem: String(context.params.documentId), itemLocale: await requestedLocale(strapi, locale) };
    context.body = { data: await publishedLists(strapi, place, new Date()) } satisfies PublishedListsResponse;
  },
});
