import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { getConfig } from '../config';
import { answering } from '../http/answering.middleware';
import { leadOn } from '../http/lead-on.middleware';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { requestedLocale } from '../http/requested-locale.service';
import type { SluggedType } from '../slugs';
import { listAgreements } from './registry.service';
import { listOrganisations, listPersons, readAgreementPage, readOrganisationPage, readPersonPage, type Asked } from './service';
import { listTags } from './tags.service';

interface Tools {
  strapi: Core.Strapi;
}

const asked = async (strapi: Core.Strapi, locale: string | undefined): Promise<Asked> => ({
  locale: await requestedLocale(strapi, locale),
  now: new Date(),
});

const onlyLocale = z.strictObject({ locale: parameters.locale });

type ReadPage = (strapi: Core.Strapi, slug: string, asked: Asked) => Promise<unknown>;

const pageBySlug = (strapi: Core.Strapi, type: SluggedType, read: ReadPage) =>
  leadOn(
    strapi,
    type,
    answering(strapi, [], async (context: Context) => {
      const { locale } = parseQuery(onlyLocale, context.query);
      return { body: { data: await read(strapi, context.params.slug, await asked(strapi, locale)) } };
    }),
  );

/** A list in pages and a page by slug. */
const listAndPage =
  (
    type: SluggedType,
    list: (strapi: Core.Strapi, paging: { page: number; pageSize: number }, asked: Asked) => Promise<unknown>,
    page: ReadPage,
  ) =>
  ({ strapi }: Tools) => {
    const { lists } = getConfig(strapi);
    const listQuery = z.strictObject({ locale: parameters.locale, ...parameters.paging(lists) });
    return {
      find: answering(strapi, [], async (context: Context) => {
        const { locale, ...paging } = parseQuery(listQuery, context.query);
        return { body: await list(strapi, paging, await asked(strapi, locale)) };
      }),
      findOne: pageBySlug(strapi, type, page),
    };
  };

export const personsController = listAndPage('person', listPersons, readPersonPage);

export const organisationsController = listAndPage('organisation', listOrganisations, readOrganisationPage);

export const agreementsController = ({ strapi }: Tools) => {
  const { lists } = getConfig(strapi);
  const listQuery = z.strictObject({
    locale: parameters.locale,
    party: parameters.slugs,
    state: parameters.oneOf('not-yet-in-force', 'in-force', 'expired', 'terminated').optional(),
    form: parameters.oneOf('agreement', 'memorandum', 'protocol', 'roadmap', 'contract', 'other').optional(),
    signedFrom: parameters.day,
    signedTo: parameters.day,
    ...parameters.paging(lists),
  });
  return {
    find: answering(strapi, [], async (context: Context) => {
      const { locale, ...request } = parseQuery(listQuery, context.query);
      return { body: await listAgreements(strapi, request, await asked(strapi, locale)) };
    }),
    findOne: pageBySlug(strapi, 'agreement', readAgreementPage),
  };
};

const tagsController =
  (type: 'topic' | 'region') =>
  ({ strapi }: Tools) => ({
    find: answering(strapi, ['*newsItem', `*${type}`], async (context: Context) => {
      const { locale } = parseQuery(onlyLocale, context.query);
      return { body: { data: await listTags(strapi, type, await asked(strapi, locale)) } };
    }),
  });

export const topicsController = tagsController('topic');

export const regionsController = tagsController('region');
