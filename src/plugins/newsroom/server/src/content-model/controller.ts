import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { NamesResponse } from '../../../shared/contracts/names';
import { namesForPanel } from './names-for-panel';
import { getNames } from './read';

export const namesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find(context: Context): void {
    context.body = { data: namesForPanel(getNames(strapi)) } satisfies NamesResponse;
  },
});
