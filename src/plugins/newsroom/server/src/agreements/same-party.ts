/** What tells one party from another. */
export interface NamedParty {
  organisation: { documentId: string; name: string; shortName: string | null } | null;
  name: string | null;
}

/**
 * Are the two one party? Two organisations by what they are; otherwise by any of their names, whatever the quotes,
 * the capitals and the spaces.
 */
export const isSameParty = (one: NamedParty, other: NamedParty): boolean => {
  if (one.organisation !== null && other.organisation !== null) return one.organisation.documentId === other.organisation.documentId;
  const names = namesOf(other);
  return namesOf(one).some((name) => names.includes(name));
};

/** A party with neither an organisation nor a name names nobody. */
export const isNamed = ({ organisation, name }: NamedParty): boolean => organisation !== null || name !== null;

const namesOf = ({ organisation, name }: NamedParty): string[] =>
  [name, organisation?.name, organisation?.shortName]
    .filter((text) => typeof text === 'string')
    .map(plain)
    .filter((text) => text !== '');

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/["'«»„“”‘’]/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
