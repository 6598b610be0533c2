import fs from 'node:fs';
import type { OrganisationRecord, PersonRecord } from '../src/plugins/newsroom/server/src/directory/records';

/** A line of the directory file. */
export interface DirectoryEntry {
  id: string;
  kind: 'person' | 'organisation';
  name: string;
  first: string | null;
  last: string | null;
  patronymic: string | null;
  aliases?: string[];
}

export interface TextLine {
  id: string;
  text: string;
}

export function readLines<Line>(file: string): Line[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

export function writeLines(file: string, lines: readonly unknown[]): void {
  fs.writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

export function toRecords(entries: readonly DirectoryEntry[]): { persons: PersonRecord[]; organisations: OrganisationRecord[] } {
  const persons: PersonRecord[] = [];
  const organisations: OrganisationRecord[] = [];
  entries.forEach((entry, at) => {
    const common = { id: at + 1, documentId: entry.id, aliases: entry.aliases ?? [] };
    if (entry.kind === 'organisation') {
      organisations.push({ ...common, name: entry.name, shortName: null, legalForm: null, parentDocumentId: null });
      return;
    }
    const nameless = !entry.first && !entry.last;
    persons.push({
      ...common,
      firstName: nameless ? entry.name : (entry.first ?? ''),
      lastName: entry.last ?? '',
      patronymic: entry.patronymic,
      gender: null,
      positions: [],
    });
  });
  return { persons, organisations };
}
