/** A row of Strapi's, with whatever was populated, → our plain domain object. */
import { MODEL, type Field, type Shape, type ShapeName } from './model';
import type { Names } from './names';
import type { MediaFile } from './types';

export type Row = Record<string, unknown>;

export const toDomain = (names: Names, shape: ShapeName, row: Row): Row => {
  const domain: Row = { id: row.id, documentId: row.documentId };
  if (shape === 'newsItem') {
    domain.locale = row.locale ?? null;
    domain.publishedAt = toInstant(row.publishedAt);
    domain.createdAt = toInstant(row.createdAt);
    domain.updatedAt = toInstant(row.updatedAt);
  }
  for (const [field, definition] of Object.entries(MODEL[shape] as Shape)) {
    const attribute = names.attribute(shape, field);
    domain[field] = toValue(names, definition, attribute === null ? undefined : row[attribute]);
  }
  if (shape === 'participant') domain.role ??= 'participant';
  if (shape === 'agreement') domain.form ??= 'agreement';
  if (shape === 'correction') domain.kind ??= 'correction';
  return domain;
};

const toValue = (names: Names, field: Field, value: unknown): unknown => {
  switch (field.kind) {
    case 'scalar':
      return toScalar(field.is, value);
    case 'media':
      return field.many ? asRows(value).map(toMedia) : isRow(value) ? toMedia(value) : null;
    case 'relation':
    case 'component': {
      const shape = field.kind === 'relation' ? field.to : field.of;
      if (field.many) return asRows(value).map((row) => toDomain(names, shape, row));
      return isRow(value) ? toDomain(names, shape, value) : null;
    }
  }
};

const toScalar = (is: Extract<Field, { kind: 'scalar' }>['is'], value: unknown): unknown => {
  switch (is) {
    case 'boolean':
      return value === true || value === 1;
    case 'integer':
      return typeof value === 'number' ? value : 0;
    case 'lines':
      return Array.isArray(value) ? value.filter(isFilledText).map((line) => line.trim()) : [];
    case 'blocks':
      return Array.isArray(value) ? value : [];
    case 'instant':
      return toInstant(value);
    case 'day':
      return value instanceof Date ? value.toISOString().slice(0, 10) : isFilledText(value) ? value.slice(0, 10) : null;
    case 'json':
      return value ?? null;
    case 'text':
      return isFilledText(value) ? value.trim() : null;
  }
};

export const toInstant = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const date = value instanceof Date ? value : new Date(value as string | number);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

const toMedia = (row: Row): MediaFile => ({
  id: Number(row.id),
  url: String(row.url),
  name: String(row.name),
  mime: String(row.mime),
  size: Number(row.size),
  width: typeof row.width === 'number' ? row.width : null,
  height: typeof row.height === 'number' ? row.height : null,
  alternativeText: isFilledText(row.alternativeText) ? row.alternativeText.trim() : null,
  caption: isFilledText(row.caption) ? row.caption.trim() : null,
  focalPoint: (row.focalPoint as MediaFile['focalPoint'] | undefined) ?? null,
  formats: (row.formats as MediaFile['formats'] | undefined) ?? null,
});

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const asRows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
const isFilledText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
