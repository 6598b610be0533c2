import type { Core } from '@strapi/strapi';

import type { View } from '../content-model/populate';
import type { NewsItem, TypeName } from '../content-model/types';

export type ChangeAction = 'create' | 'clone' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';

/** A call of the Document Service that is about to change one document of ours. */
export interface Change {
  type: TypeName;
  action: ChangeAction;
  /** Null before a creation. */
  documentId: string | null;
  /** As the caller named it; null means the default locale, `*` all of them. Always null for types that are not localised. */
  locale: string | null;
  /** Does it write published rows: a publication, or a save with `status: 'published'`? */
  publishes: boolean;
  /** What the caller wants stored, in the app's attribute names; a step may fill it before it is saved. */
  data: Record<string, unknown> | null;
}

/** A change that the Document Service has made, in the same transaction still. */
export interface MadeChange extends Change {
  documentId: string;
}

/** What holds for a news item that is saved. */
export interface ItemRule {
  /** The nested fields that it looks at. */
  view: View;
  check(strapi: Core.Strapi, item: NewsItem): readonly Violation[];
}

/**
 * What a feature does when a document is saved. All steps of all features and the change itself are one
 * transaction: an error thrown anywhere leaves everything as it was. Several saves may be under way in one
 * transaction (bulk publish), so a step keeps no state between its parts but what `before` returns.
 */
export interface SaveStep<Memory = unknown> {
  name: string;
  /** Before the transaction begins: may fill `change.data` from what takes longer than a transaction ought to, and writes nothing. */
  prepare?(strapi: Core.Strapi, change: Change): Promise<void>;
  /** Before the document is written: may fill `change.data`, look at the old state, or refuse by throwing. */
  before?(strapi: Core.Strapi, change: Change): Promise<Memory>;
  /** After it is written, before any feature's `after` reads it: fills what the editor left empty, in the written rows. */
  complete?(strapi: Core.Strapi, change: MadeChange, memory: Memory): Promise<void>;
  /** Looked at when the item is written and complete, before any feature's `after`: its rows are read once for all these rules. */
  itemRule?: ItemRule;
  /** After it is written and complete: may check the new state (throw to refuse) and write the feature's own records. */
  after?(strapi: Core.Strapi, change: MadeChange, memory: Memory): Promise<void>;
}

export interface Text {
  en: string;
  ru: string;
}

/** One reason why a document can't be saved as it is. */
export interface Violation {
  /** Where in the document, in our field names: `['participants', 2, 'affiliations', 0, 'title']`. */
  path: ReadonlyArray<string | number>;
  message: Text;
}
