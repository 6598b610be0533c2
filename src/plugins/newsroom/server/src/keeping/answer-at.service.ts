/** Answers of the public routes by their addresses: made, or given as they are kept. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { notedSoFar } from '../content-model/noted.store';
import { cacheTags, separatorFor } from './cache-tags';
import { prepareAnswer, type Answer, type PreparedAnswer } from './prepare-answer';
import { answerKeeper } from './service';

/** What all addresses of the newsroom's public routes begin with. */
export const publicRoot = (strapi: Core.Strapi): string => `${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/`;

/** @param watch see `answerAt` */
export const makeAnswer = async (strapi: Core.Strapi, watch: readonly string[], make: () => Promise<Answer>): Promise<PreparedAnswer> => {
  const header = getConfig(strapi).http.cacheTagHeader;
  const made = await make();
  return prepareAnswer(made, header === null ? null : cacheTags([...notedSoFar(), ...watch], separatorFor(header)));
};

/**
 * The answer at an address as it is now.
 *
 * @param watch what it is made from besides the documents it reads: notes as in touched-by.ts
 * @param make reads nothing but the address and what is public
 */
export const answerAt = (
  strapi: Core.Strapi,
  address: string,
  watch: readonly string[],
  make: () => Promise<Answer>,
): Promise<PreparedAnswer> => answerKeeper(strapi).answer(address, watch, () => makeAnswer(strapi, watch, make));
