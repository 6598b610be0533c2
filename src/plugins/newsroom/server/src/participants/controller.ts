import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { SuggestionsResponse } from '../../../shared/contracts/suggestions';
import { parseQuery } from '../http/parse-query.service';
import * as parameters from '../http/parameters';
import { requireMay } from '../http/may.service';
import { LONGEST_TEXT } from './limits';
import { savedParticipants, suggestFor, suggestForDraft } from './suggestions.service';

const request = z.strictObject({
  text: z
    .string({ error: 'must be the text to read' })
    .refine((text) => text.length <= LONGEST_TEXT, { error: `must be at most ${LONGEST_TEXT} characters: send it in parts` }),
  date: parameters.day.nullable(),
  locale: parameters.locale.nullable(),
  documentId: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'must be a document id')
    .nullable()
    .optional(),
});

const draftQuery = z.strictObject({ locale: parameters.locale });

export const suggestionsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Saves nothing: accepting is the editor's act. */
  async suggest(context: Context): Promise<void> {
    requireMay(strapi, context, 'read', 'newsItem');
    const { text, date = null, locale = null, documentId = null } = parseQuery(request, context.request.body ?? {});
    const suggestions = await suggestFor(strapi, { text, date, locale });
    const answer: SuggestionsResponse = { data: { ...suggestions, saved: await savedParticipants(strapi, documentId, locale) } };
    context.body = answer;
  },

  /** What waits on a saved draft, wherever it came from: read anew each time, so it knows of everybody who is on record by now. */
  async ofDraft(context: Context): Promise<void> {
    requireMay(strapi, context, 'read', 'newsItem');
    const { locale = null } = parseQuery(draftQuery, context.query);
    const answer = await suggestForDraft(strapi, String(context.params.documentId), locale);
    if (answer === null) return context.notFound('There is no such draft: it was deleted, or has no translation in this language.');
    context.body = { data: answer } satisfies SuggestionsResponse;
  },
});
