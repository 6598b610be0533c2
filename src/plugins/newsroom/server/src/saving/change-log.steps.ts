/** What every save of a record writes into the log; news items are logged where their public side is known. */
import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import { leadingTo, logChange, logChanges, type ChangeSubject, type LoggedChange } from './change-log.store';
import type { Change, SaveStep } from './types';

interface Around {
  /** Who holds the position: it is part of what they are, and whoever keeps them has to read them anew. */
  holders: string[];
  /** The organisations whose pages list it. */
  places: string[];
}

const idsOf = (records: ReadonlyArray<{ documentId: string } | null>): string[] => records.flatMap((record) => record?.documentId ?? []);

const around = async (strapi: Core.Strapi, { type, documentId }: Pick<Change, 'type' | 'documentId'>): Promise<Around> => {
  if (documentId === null) return { holders: [], places: [] };
  if (type === 'position') {
    const positions = await read(strapi, 'position', { documentIds: [documentId], view: { person: {}, organisation: {} } });
    return { holders: idsOf(positions.map(({ person }) => person)), places: idsOf(positions.map(({ organisation }) => organisation)) };
  }
  if (type !== 'agreement') return { holders: [], places: [] };
  const agreements = await read(strapi, 'agreement', { documentIds: [documentId], view: { parties: { organisation: {} } } });
  return { holders: [], places: idsOf(agreements.flatMap(({ parties }) => parties.map(({ organisation }) => organisation))) };
};

const logRecords: SaveStep<Around> = {
  name: 'change-log',
  before: around,
  async after(strapi, change, before) {
    if (change.type === 'newsItem') return;
    const now = await around(strapi, change);
    const holders = new Set([...before.holders, ...now.holders]);
    await logChanges(strapi, [
      { subject: change.type, target: change.documentId },
      ...[...holders].map((target): LoggedChange => ({ subject: 'person', target })),
      ...leadingTo(new Set([...before.places, ...now.places])),
    ]);
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

/** Where i18n keeps the code of the default locale. */
const DEFAULT_LOCALE = 'plugin_i18n_default_locale';

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
  const logDefaultLocale = async ({ result }: Event): Promise<void> => {
    const { key } = (result ?? {}) as { key?: string };
    if (key === DEFAULT_LOCALE) await logChange(strapi, 'locale', '*');
  };
  strapi.db.lifecycles.subscribe({
    models: ['strapi::core-store'],
    afterCreate: logDefaultLocale,
    afterUpdate: logDefaultLocale,
  });
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
