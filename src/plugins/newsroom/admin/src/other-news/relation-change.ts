/** A relation of the open form, which Strapi keeps in a shape of its own, as a change in our words, and back. */
import type { NamedNews, RelationChange } from '../../../shared/contracts/other-news';
import { applyRelationChange } from '../../../shared/rules/apply-relation-change';
import { emptyRelation, rowsIn, type RelationValue } from '../participants/form-rows';

interface Entry {
  documentId?: string;
  apiData?: { documentId?: string; position?: { start?: true; before?: string } };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const asRelation = (value: unknown): RelationValue => {
  const { connect, disconnect } = isObject(value) ? value : {};
  return { connect: rowsIn(connect), disconnect: rowsIn(disconnect) };
};

const idOf = ({ documentId, apiData }: Entry): string => apiData?.documentId ?? documentId ?? '';

/** The same for every relation: nothing but ids and places, so that it says when the server is to be asked anew. */
export const relationChange = (value: unknown): RelationChange => {
  const { connect, disconnect } = asRelation(value);
  return {
    connect: connect.map((entry: Entry) => {
      const { start, before } = entry.apiData?.position ?? {};
      return { documentId: idOf(entry), ...(start && { start }), ...(before !== undefined && { before }) };
    }),
    disconnect: disconnect.map(idOf),
  };
};

export const isChanged = (value: unknown): boolean => {
  const { connect, disconnect } = asRelation(value);
  return connect.length + disconnect.length > 0;
};

/** Strapi shows connected entries by the order of their keys; these stand behind its own, which begin with "a". */
const keyOf = (place: number): string => `b0${String.fromCharCode(65 + Math.floor(place / 26))}${String.fromCharCode(65 + (place % 26))}`;

type Wanted = Pick<NamedNews, 'id' | 'documentId' | 'title'>;

const entryFor = (uid: string, locale: string | null, { id, documentId, title }: Wanted, place: number): Record<string, unknown> => ({
  id,
  documentId,
  ...(locale !== null && { locale }),
  apiData: { id, documentId, ...(locale !== null && { locale }), isTemporary: true, position: { end: true } },
  label: title,
  href: `../collection-types/${uid}/${documentId}${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`,
  __temp_key__: keyOf(place),
});

/**
 * The relation's value in the form that makes `wanted` of what is saved, in this order. Entries that stand where they stood are left
 * alone; the same list as the saved one is no change at all.
 */
export const relationOf = (
  { uid, locale }: { uid: string; locale: string | null },
  saved: readonly Wanted[],
  wanted: readonly Wanted[],
): RelationValue => {
  const kept = saved.filter(({ documentId }) => wanted.some((one) => one.documentId === documentId));
  const firstMoved = kept.findIndex(({ documentId }, place) => wanted[place]?.documentId !== documentId);
  const untouched = firstMoved < 0 ? kept.length : firstMoved;
  const gone = saved.filter((one) => !kept.includes(one));
  return {
    ...emptyRelation(),
    connect: wanted.slice(untouched).map((one, place) => entryFor(uid, locale, one, place)),
    disconnect: gone.map(({ id, documentId }) => ({ id, apiData: { id, documentId, ...(locale !== null && { locale }) } })),
  };
};

/** The entries that a form's value leaves, in order, whoever put them there. */
export const entriesOf = (saved: readonly string[], value: unknown): string[] => applyRelationChange(saved, relationChange(value));
