import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';

import { getNames } from '../content-model/read';
import type { TypeName } from '../content-model/types';

export type Deed = 'read' | 'create' | 'update' | 'delete' | 'publish';

interface Ability {
  can(action: string, subject: string): boolean;
}

/**
 * Whether the panel's user may do something with documents of a type: the boxes that an administrator ticks for the Content Manager
 * hold for the newsroom's own screens too.
 */
export const may = (strapi: Core.Strapi, context: Context, deed: Deed, type: TypeName): boolean => {
  const uid = getNames(strapi).uid(type);
  const ability = (context.state as { userAbility?: Ability }).userAbility;
  return uid !== null && ability !== undefined && ability.can(`plugin::content-manager.explorer.${deed}`, uid);
};

/** @throws 403 that names the permission which is missing: Strapi's own ForbiddenError would lose the text. */
export const requireMay = (strapi: Core.Strapi, context: Context, deed: Deed, type: TypeName): void => {
  if (may(strapi, context, deed, type)) return;
  const uid = getNames(strapi).uid(type);
  const what = uid === null ? type : strapi.contentType(uid as UID.ContentType).info.displayName;
  context.throw(403, `You may not ${deed} documents of the type “${what}”: ask an administrator for the permission.`);
};
