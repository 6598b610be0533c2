import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { noting, partAfter, readAgain } from '../content-model/noted.store';
import { AnswerKeeper } from './answer-keeper';
import { lookAtLog } from './look-at-log.store';
import { sizeOfAnswer, type PreparedAnswer } from './prepare-answer';

const keepers = new WeakMap<object, AnswerKeeper<PreparedAnswer>>();

const MEGABYTE = 1024 * 1024;

/** The answers that this process keeps for the public. */
export const answerKeeper = (strapi: Core.Strapi): AnswerKeeper<PreparedAnswer> => {
  const known = keepers.get(strapi);
  if (known !== undefined) return known;
  const room = getConfig(strapi).http.keptMegabytes * MEGABYTE;
  const keeper = new AnswerKeeper({ look: lookAtLog(strapi), notes: { noting, readAgain, partAfter }, room, sizeOf: sizeOfAnswer });
  keepers.set(strapi, keeper);
  return keeper;
};
