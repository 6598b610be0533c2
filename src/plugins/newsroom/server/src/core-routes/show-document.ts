/** A document → what the public sees of it: an allow-list, walked; nothing is taken away, only what is named is put in. */
import { MODEL, type Shape } from '../content-model/model';
import type { Row } from '../content-model/to-domain';
import type { MediaFile } from '../content-model/types';
import type { NamedPerson } from '../directory/person-name';
import { inLocale } from '../content-model/in-locale';
import { publicBlocks } from '../news-page/public-blocks';
import type { SiteUrls } from '../news-page/site-urls';
import { NAME_PARTS, namePart } from '../directory/name-part';
import type { Selection, SelectedPath } from './parse-selection';
import { rowsAt } from './records-in';

export interface Showing {
  locale: string;
  defaultLocale: string;
  urls: Pick<SiteUrls, 'file'>;
  /** Of records; document ids are unique among them. */
  isPublic(documentId: string): boolean;
}

type Translated = Row & { translations: Array<{ locale: string } & Row> };

export const showDocument = (selection: Selection, document: Row, showing: Showing): Row => {
  const shown: Row = selection.shape.isDocument ? { documentId: document.documentId } : {};
  for (const [name, { field }] of selection.fields) shown[name] = showField(selection, document, field, showing);
  for (const [name, path] of selection.paths) shown[name] = showPath(path, document[path.field], showing);
  return shown;
};

const showField = ({ shape: { shape } }: Selection, document: Row, field: string, showing: Showing): unknown => {
  if (shape === 'newsItem' && field === 'body') return publicBlocks(document.body, showing.urls);
  if (shape === 'photo' && field === 'alternativeText' && document.decorative === true) return null;
  const part = shape === 'person' ? NAME_PARTS.find((each) => each === field) : undefined;
  if (part !== undefined && Array.isArray(document.translations)) {
    return namePart(document as unknown as NamedPerson, part, showing.locale, showing.defaultLocale);
  }
  const { translations } = MODEL[shape] as Shape;
  const isTranslated = translations?.kind === 'component' && field !== 'locale' && field in MODEL[translations.of];
  if (!isTranslated || !Array.isArray(document.translations)) return document[field] ?? null;
  return inLocale(document as Translated, field as never, showing.locale, showing.defaultLocale) ?? null;
};

const showPath = (path: SelectedPath, value: unknown, showing: Showing): unknown => {
  if (path.as === 'localizations' || path.as === 'otherNews') return value ?? [];
  const shown = inOrder(path, rowsAt(value))
    .map((inner) => showInner(path, inner, showing))
    .filter((inner) => inner !== null);
  return path.many ? shown : (shown[0] ?? null);
};

/** Positions stand as the editor ordered them, whatever order the database finds them in. */
const inOrder = ({ selection }: SelectedPath, rows: readonly Row[]): readonly Row[] =>
  selection?.shape.shape === 'position' ? [...rows].sort((one, other) => Number(one.order) - Number(other.order)) : rows;

const showInner = (path: SelectedPath, inner: Row, showing: Showing): Row | null => {
  if (path.as === 'image') return showImage(inner as unknown as MediaFile, showing);
  if (path.as === 'file') return showFile(inner as unknown as MediaFile, showing);
  if (path.selection === null || !mayBeShown(path, path.selection, inner, showing)) return null;
  return showDocument(path.selection, inner, showing);
};

const mayBeShown = (path: SelectedPath, { shape: { shape, isDocument } }: Selection, inner: Row, showing: Showing): boolean => {
  if (shape === 'correction') return inner.public === true;
  if (shape === 'position') return rowsAt(inner.organisation).some(({ documentId }) => showing.isPublic(String(documentId)));
  return !isDocument || path.as === 'newsItems' || showing.isPublic(String(inner.documentId));
};

const showImage = (file: MediaFile, { urls }: Showing): Row => ({
  url: urls.file(file.url),
  mime: file.mime,
  width: file.width,
  height: file.height,
  alternativeText: file.alternativeText,
  formats:
    file.formats === null
      ? null
      : Object.fromEntries(
          Object.entries(file.formats).map(([name, { url, mime, width, height }]) => [name, { url: urls.file(url), mime, width, height }]),
        ),
});

/** `size` in bytes, as on the newsroom's own pages. */
const showFile = (file: MediaFile, { urls }: Showing): Row => ({
  url: urls.file(file.url),
  name: file.name,
  mime: file.mime,
  size: Math.round(file.size * 1000),
});
