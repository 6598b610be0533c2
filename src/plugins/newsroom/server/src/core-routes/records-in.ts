/** Every record that a document, as selected, would show: who reads them asks which of them are public. */
import { MODEL, TYPE_NAMES, type Shape } from '../content-model/model';
import type { Row } from '../content-model/to-domain';
import type { RecordTypeName, TypeName } from '../content-model/types';
import type { Selection } from './parse-selection';

export type RecordIds = Map<RecordTypeName, Set<string>>;

export const recordsIn = (selection: Selection, documents: readonly Row[], found: RecordIds = new Map()): RecordIds => {
  for (const document of documents) {
    if (selection.shape.shape === 'position') note(found, 'organisation', rowsAt(document.organisation));
    for (const path of selection.paths.values()) {
      if (path.as !== 'shape' || path.selection === null) continue;
      const inner = rowsAt(document[path.field]);
      const field = (MODEL[selection.shape.shape] as Shape)[path.field];
      if (field?.kind === 'relation' && isRecordType(field.to)) note(found, field.to, inner);
      recordsIn(path.selection, inner, found);
    }
  }
  return found;
};

export const rowsAt = (value: unknown): Row[] => {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is Row => typeof entry === 'object' && entry !== null);
};

const note = (found: RecordIds, type: RecordTypeName, rows: readonly Row[]): void => {
  const ids = found.get(type) ?? new Set();
  for (const { documentId } of rows) if (typeof documentId === 'string') ids.add(documentId);
  found.set(type, ids);
};

const isRecordType = (type: TypeName): type is RecordTypeName => type !== 'newsItem' && type !== 'position' && TYPE_NAMES.includes(type);
