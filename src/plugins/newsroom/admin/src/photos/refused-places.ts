/** Where in the photos of the form the server found fault, when it refused to save or publish. */
import type { Names } from '../names/use-names';
import { TABLE_FIELDS, type TableField } from './photo-rows';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * The fields of the table that are refused, from the first row. Empty when something else of the article is refused as well: a table
 * over the form would hide it.
 * @param errors as the form has them: messages in the shape of its values
 */
export const refusedPlaces = (names: Names, errors: unknown): Array<{ index: number; field: TableField }> => {
  if (!isObject(errors)) return [];
  const photos = names.field('newsItem', 'photos');
  if (Object.keys(errors).some((field) => field !== photos)) return [];
  const rows = errors[photos];
  if (!Array.isArray(rows)) return [];
  // A row without a fault is a gap.
  return Array.from(rows as unknown[], (row, index) => ({ row, index })).flatMap(({ row, index }) =>
    isObject(row) ? TABLE_FIELDS.filter((field) => names.field('photo', field) in row).map((field) => ({ index, field })) : [],
  );
};
