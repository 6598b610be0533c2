import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { LinkNameResponse, MergePersonsResponse, UnlinkedNamesResponse } from '../../../shared/contracts/linking';
import { requireMay } from '../http/may.service';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { linkName } from '../linking/link-name.service';
import { mergePersons } from '../linking/merge-persons.service';
import { listUnlinkedNames, namesAlike } from '../linking/unlinked.service';
import { rememberAct } from './undo.service';

const documentId = z.string().regex(/^[\w-]{1,64}$/, 'must be a document id');

const listQuery = z.strictObject({
  search: z.string().max(200, 'must be at most 200 characters').optional(),
  ...parameters.paging({ pageSize: 20, maxPageSize: 100 }),
});

const linkRequest = z.strictObject({
  key: z.string().min(1, 'must be the key of a name').max(1_000),
  person: documentId,
  documents: z
    .array(z.strictObject({ type: z.enum(['newsItem', 'agreement']), documentId }))
    .min(1, 'must name at least one document')
    .max(10_000)
    .optional(),
});

const mergeRequest = z.strictObject({ kept: documentId, merged: documentId });

export const linkingController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Links reach published articles: whoever may not publish may not make them. */
  const requireMayLink = (context: Context): void => {
    requireMay(strapi, context, 'read', 'person');
    requireMay(strapi, context, 'update', 'newsItem');
    requireMay(strapi, context, 'publish', 'newsItem');
  };

  return {
    async find(context: Context): Promise<void> {
      requireMay(strapi, context, 'read', 'newsItem');
      const { search = null, ...paging } = parseQuery(listQuery, context.query);
      context.body = (await listUnlinkedNames(strapi, { search, ...paging })) satisfies UnlinkedNamesResponse;
    },

    async link(context: Context): Promise<void> {
      const request = parseQuery(linkRequest, context.request.body ?? {});
      requireMayLink(context);
      const done = await strapi.db.transaction(async () => {
        const { linked, undo, person } = await linkName(strapi, request);
        return { linked, person, undo: await rememberAct(strapi, { kind: 'linked', act: undo }) };
      });
      const alike = await namesAlike(strapi, done.person.documentId, done.person.lastName);
      const linked = done.linked.newsItems.length + done.linked.agreements.length;
      context.body = { data: { linked, alike, undo: done.undo } } satisfies LinkNameResponse;
    },

    async merge(context: Context): Promise<void> {
      const request = parseQuery(mergeRequest, context.request.body ?? {});
      requireMayLink(context);
      requireMay(strapi, context, 'update', 'person');
      requireMay(strapi, context, 'delete', 'person');
      context.body = await strapi.db.transaction(async () => {
        const { documents, positions, undo } = await mergePersons(strapi, request);
        const { newsItems, agreements } = documents;
        const key = await rememberAct(strapi, { kind: 'merged', act: undo });
        return {
          data: { newsItems: newsItems.length, agreements: agreements.length, positions, undo: key },
        } satisfies MergePersonsResponse;
      });
    },
  };
};
