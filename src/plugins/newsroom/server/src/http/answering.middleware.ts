import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { getConfig } from '../config';
import { answerAt, makeAnswer } from '../keeping/answer-at.service';
import type { Answer, PreparedAnswer } from '../keeping/prepare-answer';
import { sendAnswer } from './answer';

/** What a caller without credentials was answered with, for the middleware in front. */
export const givenAnswer = (context: Context): PreparedAnswer | null =>
  (context.state as { newsroomAnswer?: PreparedAnswer }).newsroomAnswer ?? null;

export const isAnonymous = (context: Context): boolean => context.get('Authorization') === '';

/**
 * An action that makes its answer, or gives the one that is kept. An answer is a function of the address and of what is public:
 * `make` reads nothing else of the request.
 * @param watch what the answer is made from besides the documents it reads: notes as in keeping/touched-by.ts
 */
export const answering =
  (strapi: Core.Strapi, watch: readonly string[], make: (context: Context) => Promise<Answer>) =>
  async (context: Context): Promise<void> => {
    const read = () => make(context);
    const answer = await (isAnonymous(context) ? answerAt(strapi, context.url, watch, read) : makeAnswer(strapi, watch, read));
    if (isAnonymous(context)) Object.assign(context.state, { newsroomAnswer: answer });
    sendAnswer(context, answer, getConfig(strapi).http);
  };
