import type { Core } from '@strapi/strapi';

import { publicIdsOfSlugs } from '../news-page/slugs-to-ids.store';
import { publicRecordIds } from '../visibility';
import type { RecordTypeName } from '../content-model/types';
import type { Condition } from './parse-filters';

/** For each condition on a relation, the public records it means. A record the public may not know is as good as none. */
export const relationTargets = async (strapi: Core.Strapi, condition: Condition | null, now: Date): Promise<Map<Condition, string[]>> => {
  const targets = new Map<Condition, string[]>();
  for (const relation of condition === null ? [] : relationsIn(condition)) {
    const type = relation.to as RecordTypeName;
    targets.set(
      relation,
      relation.by === 'slug'
        ? await publicIdsOfSlugs(strapi, type, relation.values, now)
        : [...(await publicRecordIds(strapi, type, relation.values, now))],
    );
  }
  return targets;
};

const relationsIn = (condition: Condition): Array<Extract<Condition, { is: 'relation' }>> => {
  switch (condition.is) {
    case 'relation':
      return [condition];
    case 'not':
      return relationsIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(relationsIn);
    case 'field':
      return [];
  }
};
