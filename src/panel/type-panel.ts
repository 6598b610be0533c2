/** How one content type or component stands in the panel: what its fields are called and where they are. */
export interface Text {
  en: string;
  ru: string;
}

export interface FieldPanel extends Text {
  /** A line under the field that helps to fill it. Strapi stores one language of it. */
  hint?: Text;
}

export interface TypePanel {
  uid: string;
  /** As in the menu. English is the schema's `displayName`, which is also the message's id. */
  name: Text;
  /** Names a document in relation pickers and headings. */
  mainField: string;
  /** Columns of the list view. */
  list?: readonly string[];
  sortBy?: { field: string; order: 'ASC' | 'DESC' };
  /** Rows of the form in the order of an editor's work: names with widths out of twelve. */
  rows: ReadonlyArray<ReadonlyArray<readonly [name: string, width: number]>>;
  /** Shown and not edited here. */
  readOnly?: readonly string[];
  fields: Readonly<Record<string, FieldPanel>>;
}

export const full = (name: string): ReadonlyArray<readonly [string, number]> => [[name, 12]];
export const halves = (one: string, other: string): ReadonlyArray<readonly [string, number]> => [
  [one, 6],
  [other, 6],
];
