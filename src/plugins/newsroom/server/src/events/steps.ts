import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import type { Change, SaveStep } from '../saving/types';
import { besideRecord } from './beside-record.service';
import type { EventLink } from './announced.store';
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

interface Before {
  holders: string[];
  beside: EventLink[];
}

/** Records whose pages showed this one before its change may not be found from it afterwards. */
const lookBefore = async (strapi: Core.Strapi, change: Change): Promise<Before> => {
  const { type, documentId } = change;
  const holders = await holdersOf(strapi, change);
  const subject = SUBJECTS[type];
  const records = subject === undefined || documentId === null ? [] : [[subject, documentId] as const];
  const beside: EventLink[] = [];
  for (const [kind, target] of [...records, ...holders.map((holder) => ['person', holder] as const)]) {
    beside.push(...(await besideRecord(strapi, kind, target)));
  }
  return { holders, beside };
};

const tellOfRecords: SaveStep<Before> = {
  name: 'events',
  before: lookBefore,
  async after(strapi, change, { holders, beside }) {
    const subject = SUBJECTS[change.type];
    const now = new Date();
    if (subject !== undefined) await announceRecords(strapi, subject, [change.documentId], now, beside);
    const persons = new Set([...holders, ...(await holdersOf(strapi, change))]);
    await announceRecords(strapi, 'person', [...persons], now, beside);
  },
};

export const saveSteps: readonly SaveStep[] = [tellOfRecords];
