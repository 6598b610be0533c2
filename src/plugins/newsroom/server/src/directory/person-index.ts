import { memoise } from '../text/memoise';
import { latinKey } from './latin-key';
import { looseKey } from './loose-key';
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

/** Surnames by a key that several spellings share. */
class FamilyKeys {
  private readonly families = new Map<string, string | string[]>();

  /** Texts ask for the same words again and again. */
  private readonly keyOfWritten: (family: string) => string;

  constructor(private readonly keyOf: (family: string) => string) {
    this.keyOfWritten = memoise(keyOf, 20_000);
  }

  like(family: string): readonly string[] {
    const found = this.families.get(this.keyOfWritten(family));
    return found === undefined ? [] : typeof found === 'string' ? [found] : found;
  }

  add(family: string): void {
    const key = this.keyOf(family);
    const known = this.families.get(key);
    if (known === undefined) this.families.set(key, family);
    else if (Array.isArray(known)) known.push(family);
    else this.families.set(key, [known, family]);
  }

  drop(family: string): void {
    const key = this.keyOf(family);
    const known = this.families.get(key);
    const rest = (Array.isArray(known) ? known : [known]).filter((other): other is string => other !== undefined && other !== family);
    if (rest.length === 0) this.families.delete(key);
    else this.families.set(key, rest);
  }
}

/** Persons by folded nominative surname, and by surname with given name. Changes one record at a time. */
export class PersonIndex {
  private readonly entries = new Map<string, PersonEntry>();
  private readonly byFamily = new Map<string, Slot>();
  private readonly byFullName = new Map<string, Slot>();
  private readonly familiesByLatinKey = new FamilyKeys(latinKey);
  private readonly familiesByLooseKey = new FamilyKeys(looseKey);

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
      if (!this.byFamily.has(family)) this.addFamily(family);
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
      if (drop(this.byFamily, family, entry)) this.dropFamily(family);
      if (form.given.length) drop(this.byFullName, `${family} ${form.given[0]}`, entry);
    }
    return true;
  }

  withFamily(family: string): readonly PersonEntry[] {
    return read(this.byFamily.get(family));
  }

  withFullName(family: string, given: string): readonly PersonEntry[] {
    return read(this.byFullName.get(`${family} ${given}`));
  }

  /** The surnames on record that a Latin spelling may stand for. */
  familiesSoundingLike(latin: string): readonly string[] {
    return this.familiesByLatinKey.like(latin);
  }

  /** The surnames on record that differ from a nominative as transcriptions do: doubled letters, soft signs, a last vowel. */
  familiesSpelledLike(family: string): readonly string[] {
    return this.familiesByLooseKey.like(family);
  }

  private addFamily(family: string): void {
    this.familiesByLatinKey.add(family);
    this.familiesByLooseKey.add(family);
  }

  private dropFamily(family: string): void {
    this.familiesByLatinKey.drop(family);
    this.familiesByLooseKey.drop(family);
  }
}
