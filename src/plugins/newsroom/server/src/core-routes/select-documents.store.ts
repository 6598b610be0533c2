/** Which documents a list shows: public ones only, chosen, ordered, cut and counted by the database. */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { tableOf } from '../content-model/tables.store';
import { applyCondition, type Columns } from './conditions.store';
import type { Condition } from './parse-filters';
import type { Part } from './parse-pagination';
import type { SortKey } from './parse-sort';
import { publicItems, publicPositions, publicRows, type Scope } from './public-rows.store';
import type { TypeName } from '../content-model/types';

export interface Choice {
  type: TypeName;
  /** Of news items. */
  locale: string;
  condition: Condition | null;
  order: readonly SortKey[];
  part: Part;
  /** One document only. */
  documentId?: string;
  /** Which public records each relation condition means. */
  targets: ReadonlyMap<Condition, readonly string[]>;
}

export const selectDocuments = async (
  strapi: Core.Strapi,
  choice: Choice,
  now: Date,
): Promise<{ documentIds: string[]; total: number }> => {
  const scope = scopeOf(strapi, choice, now);
  if (scope === null) return { documentIds: [], total: 0 };
  const { part } = choice;
  const rows = matching(strapi, scope, choice)
    .limit(part.limit)
    .offset(part.start)
    .select(`${scope.column('documentId')} as documentId`);
  for (const { field, descending } of [...choice.order, { field: 'documentId', descending: false }]) {
    // Databases differ in where what is empty stands; here it is always at the end. Where nothing is, indexes serve the order.
    const nulls = scope.isNeverEmpty(field) ? '' : ' nulls last';
    void rows.orderByRaw(`?? ${descending ? 'desc' : 'asc'}${nulls}`, [scope.column(field)]);
  }
  const chosen = await joinTransaction<Array<{ documentId: string }>>(strapi, rows);
  const total = part.withCount ? await countOf(strapi, matching(strapi, scope, choice)) : 0;
  return { documentIds: chosen.map(({ documentId }) => documentId), total };
};

const countOf = async (strapi: Core.Strapi, builder: QueryBuilder): Promise<number> => {
  const [counted] = await joinTransaction<Array<{ total: number | string }>>(strapi, builder.count({ total: '*' }));
  return Number(counted?.total ?? 0);
};

const scopeOf = (strapi: Core.Strapi, { type, locale }: Choice, now: Date): Scope | null => {
  if (type === 'newsItem') return publicItems(strapi, locale, now);
  return type === 'position' ? publicPositions(strapi, now) : publicRows(strapi, type, now);
};

const matching = (strapi: Core.Strapi, scope: Scope, choice: Choice): QueryBuilder => {
  const builder = scope.rows();
  const columns: Columns = {
    of: scope.column,
    relation: (inner, condition) => narrowToRelation(strapi, inner, choice, condition),
  };
  if (choice.condition !== null) applyCondition(strapi, builder, choice.condition, columns);
  if (choice.documentId !== undefined) void builder.where(scope.column('documentId'), choice.documentId);
  return builder;
};

const narrowToRelation = (
  strapi: Core.Strapi,
  builder: QueryBuilder,
  { type, targets }: Choice,
  condition: Extract<Condition, { is: 'relation' }>,
): void => {
  const knex = strapi.db.connection;
  const ids = targets.get(condition) ?? [];
  if (condition.from !== 'own') {
    void builder.whereExists(
      knex('newsroom_links as link')
        .whereRaw('link.news_item = item.news_item')
        .whereRaw('link.item_locale = item.item_locale')
        .where('link.kind', condition.from)
        .whereIn('link.target', ids)
        .select(knex.raw('1')),
    );
    return;
  }
  const join = tableOf(strapi, type)?.join(condition.path);
  const target = tableOf(strapi, condition.to);
  if (join === null || join === undefined || target === null) {
    void builder.whereRaw('1 = 0');
    return;
  }
  void builder.whereIn(
    'record.id',
    knex(`${join.name} as own`)
      .join(`${target.name} as target`, 'target.id', `own.${join.to}`)
      .whereIn('target.document_id', ids)
      .select(`own.${join.from}`),
  );
};
