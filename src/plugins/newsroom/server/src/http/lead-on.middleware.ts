import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import { resolveSlug, type SluggedType } from '../slugs';
import { cacheControl } from './answer';
import { movedLocation } from './moved-location';

type Action = (context: Context) => Promise<void>;

/** What a slug can look like; anything else leads nowhere, and a database might choke on it. */
const SLUG = /^[\w.~-]{1,255}$/;

/**
 * Round the action of a route with a `:slug`: where it finds nothing, sends readers of an old slug on (301), and tells those of a
 * document that is gone for good so (410). What the public never saw stays 404. Old slugs cost a query, present ones nothing.
 */
export const leadOn =
  (strapi: Core.Strapi, type: SluggedType, action: Action): Action =>
  async (context) => {
    if (!SLUG.test(String(context.params.slug))) throw new errors.NotFoundError('There is nothing at this address.');
    try {
      await action(context);
    } catch (error) {
      if (!(error instanceof errors.NotFoundError)) throw error;
      const locale = typeof context.query.locale === 'string' ? context.query.locale : await defaultLocale(strapi);
      const resolved = await resolveSlug(strapi, type, locale, String(context.params.slug), new Date());
      if (resolved !== 'gone' && (typeof resolved === 'string' || !('movedTo' in resolved))) throw error;
      context.set('Cache-Control', cacheControl(getConfig(strapi).http));
      if (resolved === 'gone') {
        const message = 'This was withdrawn for good.';
        context.status = 410;
        context.body = { data: null, error: { status: 410, name: 'GoneError', message, details: {} } };
        return;
      }
      context.redirect(movedLocation(context.url, String(context._matchedRoute), resolved.movedTo));
      context.status = 301;
    }
  };
