import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import type { Change, SaveStep } from '../saving/types';
import { announceRecords, type RecordSubject } from './announce.service';

const SUBJECTS: Readonly<Partial<Record<Change['type'], RecordSubject>>> = {
  person: 'person',
  organisation: 'organisation',
  agreement: 'agreement',
};

/** An office is part of what its holder is. */
const holdersOf = async (strapi: Core.Strapi, { type, documentId }: Pick<Change, 'type' | 'documentId'>): Promise<string[]> => {
  if (type !== 'position' || documentId === null) return [];
  const positions = await read(strapi, 'position', { documentIds: [documentId], view: { person: {} } });
  return positions.flatMap(({ person }) => (person === null ? [] : [person.documentId]));
};

const tellOfRecords: SaveStep<string[]> = {
  name: 'events',
  before: holdersOf,
  async after(strapi, change, holders) {
    const subject = SUBJECTS[change.type];
    const now = new Date();
    if (subject !== undefined) await announceRecords(strapi, subject, [change.documentId], now);
    const persons = new Set([...holders, ...(await holdersOf(strapi, change))]);
    await announceRecords(strapi, 'person', [...persons], now);
  },
};

export const saveSteps: readonly SaveStep[] = [tellOfRecords];
