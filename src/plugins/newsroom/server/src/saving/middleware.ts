import type { Core, Modules } from '@strapi/strapi';

import { getNames } from '../content-model/read';
import { checkItems } from './check-items.service';
import type { Change, ChangeAction, MadeChange, SaveStep } from './types';

const CHANGING: ReadonlySet<string> = new Set<ChangeAction>([
  'create',
  'clone',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
]);

interface Params {
  documentId?: string;
  locale?: string | null;
  status?: string;
  data?: Record<string, unknown>;
}

/** Puts every change of our types and what the features make of it into one transaction. */
export const savingMiddleware = (strapi: Core.Strapi, steps: ReadonlyArray<SaveStep>): Modules.Documents.Middleware.Middleware => {
  const rules = steps.flatMap(({ itemRule }) => itemRule ?? []);
  return async (context, next) => {
    const type = getNames(strapi).typeOf(context.uid);
    if (type === null || !CHANGING.has(context.action)) return next();

    const params = context.params as Params;
    // A copy gets what the steps give it: without data of its own it would keep what only one document may have.
    if (context.action === 'clone') params.data ??= {};
    const change: Change = {
      type,
      action: context.action as ChangeAction,
      documentId: params.documentId ?? null,
      locale: params.locale ?? null,
      publishes: context.action === 'publish' || params.status === 'published',
      data: params.data ?? null,
    };
    for (const step of steps) await step.prepare?.(strapi, change);
    const isOutermost = !strapi.db.inTransaction();
    let committed: Promise<unknown> = Promise.resolve();
    const saved = await strapi.db.transaction(async ({ trx }) => {
      // Strapi does not hear of a commit that fails: knex tells it here alone.
      if (isOutermost) committed = trx.executionPromise;
      const memories: unknown[] = [];
      for (const step of steps) memories.push(await step.before?.(strapi, change));
      const result: unknown = await next();
      const documentId = change.action === 'create' || change.action === 'clone' ? documentIdOf(result) : change.documentId;
      if (documentId !== null) {
        const made: MadeChange = { ...change, documentId };
        for (const [index, step] of steps.entries()) await step.complete?.(strapi, made, memories[index]);
        await checkItems(strapi, made, rules);
        for (const [index, step] of steps.entries()) await step.after?.(strapi, made, memories[index]);
      }
      return result;
    });
    await committed;
    return saved as Awaited<ReturnType<typeof next>>;
  };
};

/** `create` answers the document, `clone` answers `{ documentId, entries }`. */
const documentIdOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'documentId' in result && typeof result.documentId === 'string'
    ? result.documentId
    : null;
