import { latinKey } from './latin-key';
import { gendersOf, nameFormsOf, type NameForm } from './name-forms';
import type { PersonRecord } from './records';

export interface PersonEntry {
  record: PersonRecord;
  forms: readonly NameForm[];
  genders: number;
}

type Slot = PersonEntry | PersonEntry[];
const NOBODY: readonly PersonEntry[] = [];

function insert(map: Map<string, Slot>, key: string, entry: PersonEntry): void {
  const slot = map.get(key);
  if (slot === undefined) map.set(key, entry);
  else if (Array.isArray(slot)) {
    if (slot[slot.length - 1] !== entry) slot.push(entry);
  } else if (slot !== entry) map.set(key, [slot, entry]);
}

function drop(map: Map<string, Slot>, key: string, entry: PersonEntry): boolean {
  const slot = map.get(key);
  if (slot === entry) return map.delete(key);
  if (!Array.isArray(slot)) return false;
  const rest = slot.filter((other) => other !== entry);
  if (rest.length > 1) map.set(key, rest);
  else if (rest.length === 1) map.set(key, rest[0]!);
  return rest.length === 0 && map.delete(key);
}

const read = (slot: Slot | undefined): readonly PersonEntry[] => (slot === undefined ? NOBODY : Array.isArray(slot) ? slot : [slot]);

/** Persons by folded nominative surname, and by surname with given name. Changes one record at a time. */
export class PersonIndex {
  private readonly entries = new Map<string, PersonEntry>();
  private readonly byFamily = new Map<string, Slot>();
  private readonly byFullName = new Map<string, Slot>();
  private readonly familiesByLatinKey = new Map<string, Set<string>>();

  get size(): number {
    return this.entries.size;
  }

  get(documentId: string): PersonEntry | undefined {
    return this.entries.get(documentId);
  }

  upsert(record: PersonRecord): void {
    this.remove(record.documentId);
    const entry: PersonEntry = { record, forms: nameFormsOf(record), genders: gendersOf(record) };
    this.entries.set(record.documentId, entry);
    for (const form of entry.forms) {
      const family = form.family[form.family.length - 1]!;
      if (!this.byFamily.has(family)) this.addLatinKey(family);
      insert(this.byFamily, family, entry);
      if (form.given.length) insert(this.byFullName, `${family} ${form.given[0]}`, entry);
    }
  }

  remove(documentId: string): boolean {
    const entry = this.entries.get(documentId);
    if (!entry) return false;
    this.entries.delete(documentId);
    for (const form of entry.forms) {
      const family = form.family[form.family.length - 1]!;
      if (drop(this.byFamily, family, entry)) this.dropLatinKey(family);
      if (form.given.length) drop(this.byFullName, `${family} ${form.given[0]}`, entry);
    }
    return true;
  }

  hasFamily(family: string): boolean {
    return this.byFamily.has(family);
  }

  withFamily(family: string): readonly PersonEntry[] {
    return read(this.byFamily.get(family));
  }

  withFullName(family: string, given: string): readonly PersonEntry[] {
    return read(this.byFullName.get(`${family} ${given}`));
  }

  /** The surnames on record that a Latin spelling may stand for. */
  familiesSoundingLike(latin: string): Iterable<string> {
    return this.familiesByLatinKey.get(latinKey(latin)) ?? [];
  }

  private addLatinKey(family: string): void {
    const key = latinKey(family);
    const families = this.familiesByLatinKey.get(key);
    if (families) families.add(family);
    else this.familiesByLatinKey.set(key, new Set([family]));
  }

  private dropLatinKey(family: string): void {
    const key = latinKey(family);
    const families = this.familiesByLatinKey.get(key);
    families?.delete(family);
    if (families?.size === 0) this.familiesByLatinKey.delete(key);
  }
}
