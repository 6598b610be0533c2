import type { LinkNameRequest, NamedIn, UnlinkedName } from '../../../shared/contracts/linking';

export const keyOf = ({ type, documentId, locale }: Pick<NamedIn, 'type' | 'documentId' | 'locale'>): string =>
  `${type} ${documentId} ${locale ?? ''}`;

/** The documents that the editor left in; null when nothing was left out: then those that the list does not show are meant too. */
export const chosenDocuments = (name: UnlinkedName, leftOut: ReadonlySet<string>): LinkNameRequest['documents'] | null => {
  const chosen = name.documents.filter((document) => !leftOut.has(keyOf(document)));
  if (chosen.length === name.documents.length) return null;
  return chosen.map(({ type, documentId }) => ({ type, documentId }));
};
