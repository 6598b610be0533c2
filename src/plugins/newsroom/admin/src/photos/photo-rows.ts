/** The photos of the open form, which has relations and repeated components in a shape of Strapi's own. */
import { asText } from '../form-values';
import type { LibraryPhoto, TakenPhoto } from '../../../shared/contracts/photos';
import type { Names } from '../names/use-names';
import { connection, emptyRelation, rowsIn, type FormRow, type RelationValue } from '../participants/form-rows';
import type { Connectable } from '../people/connectable';

/** Texts of a photo that the table shows or the file fills in. */
export const TEXT_FIELDS = ['caption', 'credit', 'creator', 'copyright', 'place', 'alternativeText'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Texts that have a cell of the table, from left to right. */
export const TABLE_FIELDS = ['caption', 'alternativeText', 'credit'] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

export interface PhotoRow extends Record<TextField, string> {
  /** The same as long as the form is open, wherever the row stands. */
  key: string;
  /** The saved row's number; null for a new one. */
  id: number | null;
  file: LibraryPhoto | null;
  decorative: boolean;
  keywords: string[];
  people: RelationValue;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const asList = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
const isPhoto = (value: unknown): value is LibraryPhoto => isObject(value) && typeof value.id === 'number' && typeof value.url === 'string';

const asRelation = (value: unknown): RelationValue => {
  const { connect, disconnect } = isObject(value) ? value : {};
  return { connect: rowsIn(connect), disconnect: rowsIn(disconnect) };
};

export const toPhotoRow = (names: Names, row: FormRow): PhotoRow => {
  const value = (name: string): unknown => row[names.field('photo', name)];
  const image = value('image');
  return {
    key: asText(row.__temp_key__) || String(row.id),
    id: typeof row.id === 'number' ? row.id : null,
    file: isPhoto(image) ? image : null,
    caption: asText(value('caption')),
    credit: asText(value('credit')),
    creator: asText(value('creator')),
    copyright: asText(value('copyright')),
    place: asText(value('place')),
    alternativeText: asText(value('alternativeText')),
    decorative: value('decorative') === true,
    keywords: asList(value('keywords')),
    people: asRelation(value('people')),
  };
};

/** A new row of the form, filled in by what the file says. */
export const newPhotoRow = (names: Names, { file, facts }: TakenPhoto): FormRow => {
  const values: Record<string, unknown> = {
    image: file,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, facts[field] ?? undefined])),
    takenAt: facts.takenAt ?? undefined,
    keywords: facts.keywords.length > 0 ? facts.keywords : undefined,
    decorative: false,
    people: emptyRelation(),
  };
  return Object.fromEntries(
    Object.entries(values)
      .filter(([field]) => names.has('photo', field))
      .map(([field, value]) => [names.field('photo', field), value]),
  );
};

const idOf = (entry: Record<string, unknown>): string => {
  const { documentId, apiData } = entry as { documentId?: string; apiData?: { documentId?: string } };
  return apiData?.documentId ?? documentId ?? '';
};

/** Who is linked, by what the form holds and what the saved row has. */
export const peopleOf = ({ id, people }: PhotoRow, saved: ReadonlyArray<{ id: number; people: Connectable[] }>): Connectable[] => {
  const gone = new Set(people.disconnect.map(idOf));
  const kept = (saved.find((row) => row.id === id)?.people ?? []).filter(({ documentId }) => !gone.has(documentId));
  const added = people.connect.map((entry) => ({ id: Number(entry.id), documentId: idOf(entry), name: asText(entry.label) }));
  return [...kept, ...added.filter(({ documentId }) => !kept.some((other) => other.documentId === documentId))];
};

/** Strapi sorts what is added by its keys; those of two characters stand before. */
const KEYS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The relation with people added at its end, in their order. */
export const withPeople = (relation: RelationValue, uid: string, people: readonly Connectable[]): RelationValue => {
  const returning = new Set(people.map(({ documentId }) => documentId));
  const present = new Set(relation.connect.map(idOf));
  const gone = new Set(relation.disconnect.map(idOf));
  const added = people.filter(({ documentId }) => !present.has(documentId) && !gone.has(documentId));
  return {
    connect: [
      ...relation.connect,
      ...added.map((person, index) =>
        connection(uid, person, `b0${KEYS[Math.min(relation.connect.length + index, KEYS.length - 1)] ?? 'z'}`),
      ),
    ],
    disconnect: relation.disconnect.filter((entry) => !returning.has(idOf(entry))),
  };
};

export const withoutPerson = (relation: RelationValue, uid: string, person: Connectable): RelationValue => {
  const isNew = relation.connect.some((entry) => idOf(entry) === person.documentId);
  return {
    connect: relation.connect.filter((entry) => idOf(entry) !== person.documentId),
    disconnect: isNew ? relation.disconnect : [...relation.disconnect, connection(uid, person)],
  };
};

/** What a reader or a lawyer will miss. */
export const missingIn = ({ alternativeText, decorative, credit }: PhotoRow): Array<'alternativeText' | 'credit'> => [
  ...(alternativeText.trim() === '' && !decorative ? (['alternativeText'] as const) : []),
  ...(credit.trim() === '' ? (['credit'] as const) : []),
];
