import { nameKey } from './name-key';

/** A printed name in a row that leads to nobody. */
export interface PrintedName {
  row: number;
  name: string;
  in: 'newsItem' | 'agreement';
}

export interface NameGroup {
  key: string;
  /** The spelling that is printed most often. */
  name: string;
  rows: PrintedName[];
}

const mostFrequent = (rows: readonly PrintedName[]): string => {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, often], [other, rarely]) => rarely - often || (one < other ? -1 : 1))[0]?.[0] ?? '';
};

/** Rows by the name they print, the most often printed first, then by the alphabet. */
export const groupNames = (printed: readonly PrintedName[]): NameGroup[] => {
  const byKey = new Map<string, PrintedName[]>();
  for (const row of printed) {
    const key = nameKey(row.name);
    if (key === '') continue;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [row]);
    else group.push(row);
  }
  return [...byKey]
    .map(([key, rows]) => ({ key, name: mostFrequent(rows), rows }))
    .sort((one, other) => other.rows.length - one.rows.length || (one.key < other.key ? -1 : 1));
};
