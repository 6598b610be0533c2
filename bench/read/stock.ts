/** The same article as stock Strapi gives it: one deep `populate` through its Document Service, behind a plain route. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const person = { populate: { portrait: true, translations: true } };
const organisation = { populate: { translations: true } };

const CARD = {
  photos: { populate: { image: true, people: { populate: { translations: true } } } },
  topics: { populate: { translations: true } },
  regions: { populate: { translations: true } },
};

const DEEP = {
  ...CARD,
  source: true,
  venueOrganisation: organisation,
  participants: { populate: { person, affiliations: { populate: { organisation } } } },
  agreements: {
    populate: {
      parties: { populate: { organisation } },
      signatories: {
        populate: { person, affiliation: { populate: { organisation } }, onBehalfOf: { populate: { organisation } } },
      },
      documents: true,
      translations: true,
    },
  },
  attachments: true,
  organisations: organisation,
  corrections: true,
  seo: { populate: { image: true } },
  pinnedNews: { populate: CARD },
};

export const addBenchRoutes = (strapi: Core.Strapi): void => {
  const stock = async (context: Context): Promise<void> => {
    const data = await strapi
      .documents('api::news-item.news-item')
      .findOne({ documentId: String(context.params.documentId), status: 'published', populate: DEEP as never });
    context.body = { data };
  };
  // The same action without what keeps its answers: credentials make it answer anew, and nobody reads them here.
  const fresh = (context: Context): Promise<void> =>
    (strapi.plugin('newsroom').controller('news-items') as unknown as Record<string, (context: Context) => Promise<void>>).findOne(context);
  strapi.server.routes([
    { method: 'GET', path: '/bench/stock/:documentId', handler: stock as never, config: { auth: false } },
    { method: 'GET', path: '/bench/fresh/:slug', handler: fresh as never, config: { auth: false } },
  ]);
};
