import type { Core } from '@strapi/strapi';

import type { OtherNewsIndexStatus, Status } from '../../../shared/contracts/status';
import { getConfig } from '../config';
import { directoryState } from '../directory/directory.service';
import { eventsState } from '../events/state.store';
import { answerKeeper } from '../keeping/service';
import { indexStatus } from '../other-news/index-status.service';

const MEGABYTE = 1024 * 1024;

const otherNewsIndex = async (strapi: Core.Strapi): Promise<OtherNewsIndexStatus> => {
  const { articles, isBuilt, wanted, running, last } = await indexStatus(strapi, new Date());
  return {
    articles,
    isBuilt,
    wanted,
    running:
      running === null
        ? null
        : { pass: running.pass, phase: running.phase, done: running.done, total: running.total, isHeardOf: running.isHeardOf },
    last:
      last === null
        ? null
        : { pass: last.pass, articles: last.articles, repaired: last.repaired, mended: last.mended, finishedAt: last.finishedAt },
  };
};

export const readStatus = async (strapi: Core.Strapi): Promise<Status> => {
  const keeper = answerKeeper(strapi);
  const { answers: kept, bytes } = keeper.size;
  return {
    otherNews: await otherNewsIndex(strapi),
    answers: {
      kept,
      bytes,
      made: keeper.makings,
      checked: keeper.checks,
      cleared: keeper.clearings,
      room: getConfig(strapi).http.keptMegabytes * MEGABYTE,
    },
    directory: await directoryState(strapi),
    events: await eventsState(strapi),
  };
};
