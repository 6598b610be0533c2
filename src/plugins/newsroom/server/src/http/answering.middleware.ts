import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { getConfig } from '../config';
import { notedSoFar } from '../content-model/noted.store';
import { cacheTags, separatorFor } from '../keeping/cache-tags';
import { prepareAnswer, type Answer, type PreparedAnswer } from '../keeping/prepare-answer';
import { answerKeeper } from '../keeping/service';
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
    const header = getConfig(strapi).http.cacheTagHeader;
    const prepare = async () => {
      const made = await make(context);
      return prepareAnswer(made, header === null ? null : cacheTags([...notedSoFar(), ...watch], separatorFor(header)));
    };
    const answer = isAnonymous(context) ? await answerKeeper(strapi).answer(context.url, watch, prepare) : await prepare();
    if (isAnonymous(context)) Object.assign(context.state, { newsroomAnswer: answer });
    sendAnswer(context, answer, getConfig(strapi).http);
  };
