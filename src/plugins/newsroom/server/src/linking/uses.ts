import type { Agreement, NewsItem } from '../content-model/types';

/** One row of a document that leads to persons: who can be told again after the row was written anew, for rows get new numbers then. */
export interface Use {
  place: 'participant' | 'photo' | 'signatory';
  documentId: string;
  locale: string | null;
  /** The printed name, or the number of the picture. */
  label: string;
}

export interface UsingRow extends Use {
  row: number;
  /** The document's own row: draft and published rows of an article have rows of their own each. */
  owner: number;
  /** Document ids. */
  persons: string[];
}

type Item = Pick<NewsItem, 'id' | 'documentId' | 'locale'> & {
  participants: ReadonlyArray<Pick<NewsItem['participants'][number], 'id' | 'name'> & { person: { documentId: string } | null }>;
  photos: ReadonlyArray<{ id: number; image: { id: number } | null; people: ReadonlyArray<{ documentId: string }> }>;
};

/** What `usesInItem` and `usesInAgreement` need to have been read. */
export const ITEM_USES = { participants: { person: {} }, photos: { image: {}, people: {} } };
export const AGREEMENT_USES = { signatories: { person: {} } };

export const usesInItem = ({ id, documentId, locale, participants, photos }: Item): UsingRow[] => [
  ...participants.map(({ id: row, name, person }) => ({
    place: 'participant' as const,
    documentId,
    locale,
    label: name ?? '',
    row,
    owner: id,
    persons: person === null ? [] : [person.documentId],
  })),
  ...photos.map(({ id: row, image, people }) => ({
    place: 'photo' as const,
    documentId,
    locale,
    label: String(image?.id ?? ''),
    row,
    owner: id,
    persons: people.map((person) => person.documentId),
  })),
];

export const usesInAgreement = ({
  id,
  documentId,
  signatories,
}: Pick<Agreement, 'id' | 'documentId'> & {
  signatories: ReadonlyArray<Pick<Agreement['signatories'][number], 'id' | 'name'> & { person: { documentId: string } | null }>;
}): UsingRow[] =>
  signatories.map(({ id: row, name, person }) => ({
    place: 'signatory' as const,
    documentId,
    locale: null,
    label: name ?? '',
    row,
    owner: id,
    persons: person === null ? [] : [person.documentId],
  }));

const keyOf = ({ place, documentId, locale, label }: Use): string => JSON.stringify([place, documentId, locale, label]);

/** The rows that lead to a person, as they are remembered: of several rows of one document (draft, published), the one with the most. */
export const rememberUses = (rows: readonly UsingRow[], person: string): Use[] => {
  const byOwner = new Map<string, UsingRow[]>();
  for (const row of rows.filter(({ persons }) => persons.includes(person))) {
    const key = `${keyOf(row)} ${String(row.owner)}`;
    byOwner.set(key, [...(byOwner.get(key) ?? []), row]);
  }
  const most = new Map<string, UsingRow[]>();
  for (const group of byOwner.values()) {
    const key = keyOf(group[0]!);
    if (group.length > (most.get(key)?.length ?? 0)) most.set(key, group);
  }
  return [...most.values()].flat().map(({ place, documentId, locale, label }) => ({ place, documentId, locale, label }));
};

/**
 * Which rows are to lead to a person again, to whom they led when `remembered` was written down: as many in each row of a document
 * as were remembered, those counted that lead there already. What an editor has pointed elsewhere since stays.
 */
export const usesToGiveBack = (
  rows: readonly UsingRow[],
  remembered: readonly Use[],
  { from, to }: { from: string; to: string | null },
): UsingRow[] => {
  const wanted = new Map<string, number>();
  for (const use of remembered) wanted.set(keyOf(use), (wanted.get(keyOf(use)) ?? 0) + 1);
  const given = new Map<string, number>();
  const keyHere = (row: UsingRow): string => `${keyOf(row)} ${String(row.owner)}`;
  const has = (row: UsingRow): boolean => to !== null && row.persons.includes(to);
  for (const row of rows.filter(has)) given.set(keyHere(row), (given.get(keyHere(row)) ?? 0) + 1);

  return rows.filter((row) => {
    const soFar = given.get(keyHere(row)) ?? 0;
    if (has(row) || !row.persons.includes(from) || soFar >= (wanted.get(keyOf(row)) ?? 0)) return false;
    given.set(keyHere(row), soFar + 1);
    return true;
  });
};
