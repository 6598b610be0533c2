import { useForm } from '@strapi/strapi/admin';

import { asDay, asText } from '../form-values';
import type { TakenPhoto } from '../../../shared/contracts/photos';
import type { Names } from '../names/use-names';
import { personOfRow, rowsIn } from '../participants/form-rows';
import type { Connectable } from '../people/connectable';
import { newPhotoRow, toPhotoRow, withoutPerson, withPeople, type PhotoRow } from './photo-rows';

type Values = Record<string, unknown>;

/** What the table changes of a row. */
export type Change = Partial<Pick<PhotoRow, 'caption' | 'credit' | 'creator' | 'alternativeText' | 'decorative' | 'file' | 'people'>>;

export interface PhotosForm {
  rows: PhotoRow[];
  /** As they are when it is asked, and not when the panel was drawn. */
  rowsNow: () => PhotoRow[];
  /** Document ids of the persons whom the form has as new participants. */
  participants: string[];
  title: string;
  /** `2025-05-17`, or null. */
  day: string | null;
  isDisabled: boolean;
  isSubmitting: boolean;
  /** The server or the form itself found fault with it. */
  isRefused: boolean;
  insert: (taken: TakenPhoto, at: number) => void;
  /** Gives back what puts everything as it was. */
  change: (changes: ReadonlyArray<{ key: string; change: Change }>) => () => void;
  move: (from: number, to: number) => void;
  /** Gives back what puts them where they were. */
  remove: (keys: readonly string[]) => () => void;
  addPeople: (added: ReadonlyArray<{ key: string; people: readonly Connectable[] }>) => () => void;
  removePerson: (key: string, person: Connectable) => void;
}

/** The photos of the open form in our words. Nothing here saves. */
export const usePhotosForm = (names: Names): PhotosForm => {
  const values = useForm('PhotosPanel', (state) => state.values as Values);
  const getValues = useForm('PhotosPanel', (state) => state.getValues as () => Values);
  const onChange = useForm('PhotosPanel', (state) => state.onChange);
  const addFieldRow = useForm('PhotosPanel', (state) => state.addFieldRow);
  const moveFieldRow = useForm('PhotosPanel', (state) => state.moveFieldRow);
  const removeFieldRow = useForm('PhotosPanel', (state) => state.removeFieldRow);
  const isSubmitting = useForm('PhotosPanel', (state) => state.isSubmitting);
  const isOff = useForm('PhotosPanel', (state) => state.disabled);
  const isRefused = useForm('PhotosPanel', (state) => Object.keys(state.errors).length > 0);
  const photos = names.field('newsItem', 'photos');
  const uid = names.type('person') ?? '';
  const rowsOf = (all: Values): PhotoRow[] => rowsIn(all[photos]).map((row) => toPhotoRow(names, row));
  /** As the form has them when it is asked: an undo may come long after the act. */
  const placeOf = (key: string): number => rowsOf(getValues()).findIndex((row) => row.key === key);

  const write = (key: string, change: Change): void => {
    const at = placeOf(key);
    if (at < 0) return;
    for (const [field, value] of Object.entries(change)) {
      if (field === 'file' || names.has('photo', field))
        onChange(`${photos}.${at}.${names.field('photo', field === 'file' ? 'image' : field)}`, value);
    }
  };
  const change: PhotosForm['change'] = (changes) => {
    const before = new Map(rowsOf(getValues()).map((row) => [row.key, row]));
    for (const { key, change: wanted } of changes) write(key, wanted);
    return () => {
      for (const { key, change: wanted } of changes) {
        const row = before.get(key);
        if (row === undefined) continue;
        write(key, Object.fromEntries(Object.keys(wanted).map((field) => [field, row[field as keyof Change]])));
      }
    };
  };

  return {
    rows: rowsOf(values),
    rowsNow: () => rowsOf(getValues()),
    participants: rowsIn(values[names.field('newsItem', 'participants')]).flatMap((row) => personOfRow(names, row, []) ?? []),
    title: asText(values[names.field('newsItem', 'title')]),
    day: asDay(values[names.field('newsItem', 'eventDate')]) ?? asDay(values[names.field('newsItem', 'date')]),
    isDisabled: isOff || isSubmitting,
    isSubmitting,
    isRefused,
    insert: (taken, at) => addFieldRow(photos, newPhotoRow(names, taken), at),
    change,
    move: (from, to) => moveFieldRow(photos, from, to),
    remove(keys) {
      const gone = rowsIn(getValues()[photos])
        .map((row, at) => ({ row, at, key: toPhotoRow(names, row).key }))
        .filter(({ key }) => keys.includes(key));
      for (const { at } of [...gone].reverse()) removeFieldRow(photos, at);
      return () => {
        for (const { row, at } of gone) addFieldRow(photos, row, at);
      };
    },
    addPeople(added) {
      const rows = new Map(rowsOf(getValues()).map((row) => [row.key, row]));
      return change(
        added.flatMap(({ key, people }) => {
          const row = rows.get(key);
          return row === undefined ? [] : [{ key, change: { people: withPeople(row.people, uid, people) } }];
        }),
      );
    },
    removePerson(key, person) {
      const row = rowsOf(getValues()).find((one) => one.key === key);
      if (row !== undefined) write(key, { people: withoutPerson(row.people, uid, person) });
    },
  };
};
