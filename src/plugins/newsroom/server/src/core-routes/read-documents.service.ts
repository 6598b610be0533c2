/** Chosen documents → what the public sees of them, in the order in which they were chosen. */
import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import type { Row } from '../content-model/to-domain';
import type { TypeName } from '../content-model/types';
import { pageContext } from '../news-page/page-context.store';
import { publicRecordIds } from '../visibility';
import { addComputedPaths } from './computed-paths.service';
import type { Selection } from './parse-selection';
import { readPublicItems } from './public-items.store';
import { recordsIn } from './records-in';
import { showDocument } from './show-document';
import { viewOf } from './view-of';

export interface Reading {
  type: TypeName;
  locale: string;
  selection: Selection;
}

export const readDocuments = async (strapi: Core.Strapi, documentIds: readonly string[], reading: Reading, now: Date): Promise<Row[]> => {
  if (documentIds.length === 0) return [];
  const { locale, selection } = reading;
  const context = await pageContext(strapi, locale, now);
  const documents = await readInOrder(strapi, documentIds, reading, now);
  await addComputedPaths(strapi, documents, selection, context, now);
  const known = await publicIdsIn(strapi, selection, documents, now);
  const showing = { ...context, isPublic: (documentId: string) => known.has(documentId) };
  return documents.map((document) => showDocument(selection, document, showing));
};

const readInOrder = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  { type, locale, selection }: Reading,
  now: Date,
): Promise<Row[]> => {
  const view = viewOf(selection);
  const found =
    type === 'newsItem'
      ? await readPublicItems(strapi, documentIds, locale, view, now)
      : new Map((await read(strapi, type, { documentIds, view })).map((record) => [record.documentId, record as unknown as Row]));
  return documentIds.map((documentId) => found.get(documentId)).filter((document) => document !== undefined);
};

const publicIdsIn = async (strapi: Core.Strapi, selection: Selection, documents: readonly Row[], now: Date): Promise<Set<string>> => {
  const known = new Set<string>();
  for (const [type, documentIds] of recordsIn(selection, documents)) {
    for (const documentId of await publicRecordIds(strapi, type, [...documentIds], now)) known.add(documentId);
  }
  return known;
};
