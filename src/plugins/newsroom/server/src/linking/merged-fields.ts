import type { Person } from '../content-model/types';
import { nameKey } from './name-key';

type Merged = Pick<Person, 'lastName' | 'firstName' | 'patronymic' | 'gender' | 'biography' | 'aliases' | 'listed'> & {
  externalIds: ReadonlyArray<{ scheme: string | null; value: string | null }>;
  portrait: { id: number } | null;
};

const fullName = ({ firstName, patronymic, lastName }: Merged): string => [firstName, patronymic, lastName].filter(Boolean).join(' ');

/**
 * What the kept record gets of the one that is merged into it, in our field names: what it lacks itself. The other name and its aliases
 * become aliases, so that texts that use them still find the person.
 */
export const mergedFields = (kept: Merged, merged: Merged): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  for (const field of ['patronymic', 'gender', 'biography'] as const) {
    if (kept[field] === null && merged[field] !== null) fields[field] = merged[field];
  }
  if (kept.portrait === null && merged.portrait !== null) fields.portrait = merged.portrait.id;
  if (!kept.listed && merged.listed) fields.listed = true;

  const known = new Set([fullName(kept), ...kept.aliases].map(nameKey));
  const aliases = [fullName(merged), ...merged.aliases].filter((name) => !known.has(nameKey(name)) && known.add(nameKey(name)));
  if (aliases.length > 0) fields.aliases = [...kept.aliases, ...aliases];

  const ids = merged.externalIds.filter(({ scheme, value }) => !kept.externalIds.some((id) => id.scheme === scheme && id.value === value));
  if (ids.length > 0) fields.externalIds = [...kept.externalIds, ...ids].map(({ scheme, value }) => ({ scheme, value }));
  return fields;
};
