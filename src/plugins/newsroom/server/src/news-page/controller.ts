import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { getConfig } from '../config';
import { answering } from '../http/answering.middleware';
import { leadOn } from '../http/lead-on.middleware';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { requestedLocale } from '../http/requested-locale.service';
import { listNewsItems } from './list.service';
import { newsPageAnswer, otherNewsPart, requirePublicItem } from './service';

const sort = parameters.oneOf('date', '-date', 'firstPublishedAt', '-firstPublishedAt', 'updatedAt', '-updatedAt').default('-date');

export const newsItemsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { lists, otherNews } = getConfig(strapi);
  const listQuery = z.strictObject({
    locale: parameters.locale,
    person: parameters.slugs,
    organisation: parameters.slugs,
    agreement: parameters.slugs,
    topic: parameters.slugs,
    region: parameters.slugs,
    from: parameters.day,
    to: parameters.day,
    sort,
    ...parameters.paging(lists),
  });
  const pageQuery = z.strictObject({ locale: parameters.locale });
  const otherNewsQuery = z.strictObject({ locale: parameters.locale, limit: parameters.limit(otherNews.limit) });

  return {
    find: answering(strapi, [], async (context: Context) => {
      const { locale, page, pageSize, sort: order, from, to, ...leadingTo } = parseQuery(listQuery, context.query);
      const request = { locale: await requestedLocale(strapi, locale), page, pageSize, sort: order, from, to, leadingTo };
      return { body: await listNewsItems(strapi, request, new Date()) };
    }),

    findOne: leadOn(
      strapi,
      'newsItem',
      answering(strapi, [], async (context: Context) => {
        const query = parseQuery(pageQuery, context.query);
        const locale = await requestedLocale(strapi, query.locale);
        return newsPageAnswer(strapi, { locale, slug: context.params.slug }, new Date());
      }),
    ),

    otherNews: leadOn(
      strapi,
      'newsItem',
      answering(strapi, [], async (context: Context) => {
        const query = parseQuery(otherNewsQuery, context.query);
        const now = new Date();
        const locale = await requestedLocale(strapi, query.locale);
        const publication = await requirePublicItem(strapi, { locale, slug: context.params.slug }, now);
        return { body: { data: await otherNewsPart(strapi, publication, query.limit) } };
      }),
    ),
  };
};
