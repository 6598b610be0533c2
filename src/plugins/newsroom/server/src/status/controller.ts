import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { StatusResponse } from '../../../shared/contracts/status';
import { parseQuery } from '../http/parse-query.service';
import { askForPass } from '../other-news/index-status.service';
import { readStatus } from './service';

const passRequest = z.strictObject({ pass: z.enum(['check', 'reindex'], { error: 'must be check or reindex' }) });

export const statusController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(context: Context): Promise<void> {
    context.body = { data: await readStatus(strapi) } satisfies StatusResponse;
  },

  async goOver(context: Context): Promise<void> {
    const { pass } = parseQuery(passRequest, context.request.body ?? {});
    await askForPass(strapi, pass, new Date());
    context.status = 202;
    context.body = { data: await readStatus(strapi) } satisfies StatusResponse;
  },
});
