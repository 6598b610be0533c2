import type { Text, TypePanel } from './type-panel';

/** A Content Manager configuration, as far as we set it. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { edit: Array<Array<{ name: string; size: number }>>; list: string[] };
}

/** A type's configuration, arranged as its panel says; what the panel does not speak of stays. */
export const arranged = (stored: Configuration, panel: TypePanel, mainFields: ReadonlyMap<string, string>): Configuration => {
  const metadatas = { ...stored.metadatas };
  for (const name of Object.keys(metadatas)) {
    const { edit, list } = metadatas[name];
    const mainField = mainFields.get(name);
    metadatas[name] = {
      edit: { ...edit, ...(panel.readOnly?.includes(name) ? { editable: false } : {}), ...(mainField === undefined ? {} : { mainField }) },
      list,
    };
  }
  const { field: defaultSortBy, order: defaultSortOrder } = panel.sortBy ?? { field: panel.mainField, order: 'ASC' };
  return {
    settings: { ...stored.settings, mainField: panel.mainField, defaultSortBy, defaultSortOrder, pageSize: 20 },
    metadatas,
    layouts: {
      edit: panel.rows.map((row) => row.map(([name, size]) => ({ name, size }))),
      list: [...(panel.list ?? stored.layouts.list)],
    },
  };
};

/**
 * The hints under the fields in one language. A hint that an administrator wrote himself stays; ours, in whatever
 * language, are replaced.
 */
export const hinted = (stored: Configuration, panel: TypePanel, language: keyof Text): Configuration => {
  const metadatas = { ...stored.metadatas };
  for (const [name, { hint }] of Object.entries(panel.fields)) {
    if (hint === undefined || !(name in metadatas)) continue;
    const metadata = metadatas[name];
    const { description: current = '' } = metadata.edit;
    const isOurs = current === '' || current === hint.en || current === hint.ru;
    if (isOurs) metadatas[name] = { ...metadata, edit: { ...metadata.edit, description: hint[language] } };
  }
  return { ...stored, metadatas };
};
