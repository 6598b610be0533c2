/** What every save of a record writes into the log; news items are logged where their public side is known. */
import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import { logChange, type ChangeSubject } from './change-log.store';
import type { Change, SaveStep } from './types';

/** A position is part of what its holder is: whoever keeps the person has to read that one anew. */
const holdersOf = async (strapi: Core.Strapi, { type, documentId }: Pick<Change, 'type' | 'documentId'>): Promise<string[]> => {
  if (type !== 'position' || documentId === null) return [];
  const positions = await read(strapi, 'position', { documentIds: [documentId], view: { person: {} } });
  return positions.flatMap(({ person }) => (person === null ? [] : [person.documentId]));
};

const logRecords: SaveStep<string[]> = {
  name: 'change-log',
  before: holdersOf,
  async after(strapi, change, holders) {
    if (change.type === 'newsItem') return;
    await logChange(strapi, change.type, change.documentId);
    for (const person of new Set([...holders, ...(await holdersOf(strapi, change))])) await logChange(strapi, 'person', person);
  },
};

export const changeLogSteps: readonly SaveStep[] = [logRecords];

/** Strapi's own types that pages show or that guard them: they are saved around the Document Service. */
const WATCHED: Readonly<Record<string, ChangeSubject>> = {
  'plugin::upload.file': 'file',
  'plugin::i18n.locale': 'locale',
  'plugin::users-permissions.permission': 'permission',
  'plugin::users-permissions.role': 'permission',
};

interface Event {
  model: { uid: string };
  result?: unknown;
  params: { where?: unknown };
}

const targetOf = ({ result, params }: Event): string => {
  const row = [result, params.where].find((part): part is { id: unknown } => typeof part === 'object' && part !== null && 'id' in part);
  return typeof row?.id === 'number' || typeof row?.id === 'string' ? String(row.id) : '*';
};

export const watchStrapiTypes = (strapi: Core.Strapi): void => {
  const log = async (event: Event): Promise<void> => {
    const subject = WATCHED[event.model.uid];
    if (subject !== undefined) await logChange(strapi, subject, targetOf(event));
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(WATCHED),
    afterCreate: log,
    afterCreateMany: log,
    afterUpdate: log,
    afterUpdateMany: log,
    afterDelete: log,
    afterDeleteMany: log,
  });
};
