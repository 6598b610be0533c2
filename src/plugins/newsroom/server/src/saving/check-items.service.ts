import type { Core } from '@strapi/strapi';

import type { View } from '../content-model/populate';
import { refuseIfAny } from './refuse.service';
import type { ItemRule, MadeChange } from './types';
import { writtenItems } from './written-items.store';

/** A view of all that either looks at. */
const joined = (one: View, other: View): View => {
  const both: View = { ...one };
  for (const [field, view] of Object.entries(other)) both[field] = joined(both[field] ?? {}, view);
  return both;
};

/** Refuses a news item that breaks a rule. Reads its written rows once. @throws {errors.ValidationError} */
export const checkItems = async (strapi: Core.Strapi, change: MadeChange, rules: readonly ItemRule[]): Promise<void> => {
  const view = rules.reduce((all: View, rule) => joined(all, rule.view), {});
  for (const item of await writtenItems(strapi, change, view)) {
    for (const rule of rules) refuseIfAny(strapi, 'newsItem', rule.check(strapi, item));
  }
};
