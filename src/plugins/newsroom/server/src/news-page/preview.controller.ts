import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { NewsSearchResponse, OtherNewsPreviewResponse } from '../../../shared/contracts/other-news';
import { requireMay } from '../http/may.service';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { requestedLocale } from '../http/requested-locale.service';
import { findNews, previewOtherNews } from './preview.service';

/** More than any article has. */
const MOST_ROWS = 500;

const documentId = z.string().regex(/^[\w-]{1,64}$/, 'must be a document id');
const text = z.string().max(200_000, 'must be at most 200000 characters');
const rowId = z.int().positive().nullable();

const change = z.strictObject({
  connect: z.array(z.strictObject({ documentId, start: z.literal(true).optional(), before: documentId.optional() })).max(MOST_ROWS),
  disconnect: z.array(documentId).max(MOST_ROWS),
});

const previewRequest = z.strictObject({
  documentId: documentId.nullable().optional(),
  locale: parameters.locale.nullable(),
  title: text,
  lead: text,
  text,
  date: z.iso.datetime({ error: 'must be an instant such as 2025-05-17T12:00:00.000Z' }).nullable().optional(),
  participants: z
    .array(
      z.strictObject({
        id: rowId,
        name: text,
        person: change,
        affiliations: z.array(z.strictObject({ id: rowId, text, organisationName: text, organisation: change })).max(50),
      }),
    )
    .max(MOST_ROWS),
  subjects: z.strictObject({
    venueOrganisation: change.optional(),
    agreements: change.optional(),
    topics: change.optional(),
    regions: change.optional(),
    organisations: change.optional(),
  }),
  pinned: change,
  excluded: change,
});

const searchQuery = z.strictObject({
  q: z.string().max(200, 'must be at most 200 characters').default(''),
  locale: parameters.locale,
});

export const previewController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Saves nothing: pinning and excluding are the editor's acts on the form. */
  async preview(context: Context): Promise<void> {
    requireMay(strapi, context, 'read', 'newsItem');
    const form = parseQuery(previewRequest, context.request.body ?? {});
    const locale = await requestedLocale(strapi, form.locale ?? undefined);
    context.body = { data: await previewOtherNews(strapi, form, locale, new Date()) } satisfies OtherNewsPreviewResponse;
  },

  async search(context: Context): Promise<void> {
    requireMay(strapi, context, 'read', 'newsItem');
    const { q, locale } = parseQuery(searchQuery, context.query);
    context.body = {
      data: await findNews(strapi, { q, locale: await requestedLocale(strapi, locale) }, new Date()),
    } satisfies NewsSearchResponse;
  },
});
