import type { Core } from '@strapi/strapi';

import { clearRelation } from '../content-model/clear-relation.store';
import { writeComponents } from '../content-model/component-writes.store';
import { defaultLocale } from '../content-model/locales.store';
import { readRows, read } from '../content-model/read';
import { getNames } from '../content-model/read';
import type { Agreement } from '../content-model/types';
import { refuseIfAny } from '../saving/refuse.service';
import type { Change, SaveStep } from '../saving/types';
import { isWriting } from '../saving/written-items.store';
import { checkAgreement } from './check-agreement';
import { checkReports } from './check-reports';
import { printAgreement } from './print-agreement';

const VIEW = {
  parties: { organisation: { translations: {} } },
  signatories: {
    person: { translations: {} },
    affiliation: { organisation: { translations: {} } },
    onBehalfOf: { organisation: { translations: {} } },
  },
};

const readOne = async (strapi: Core.Strapi, documentId: string): Promise<Agreement | null> =>
  (await read(strapi, 'agreement', { documentIds: [documentId], view: VIEW }))[0] ?? null;

const printedAgreement: SaveStep<Agreement | null> = {
  name: 'printed-agreement',
  async before(strapi, { type, action, documentId }) {
    return type === 'agreement' && action === 'update' && documentId !== null ? readOne(strapi, documentId) : null;
  },
  async complete(strapi, change, before) {
    if (change.type !== 'agreement' || !isWriting(change)) return;
    const agreement = await readOne(strapi, change.documentId);
    if (agreement === null) return;
    const locale = await defaultLocale(strapi);
    await writeComponents(strapi, 'agreement', printAgreement(agreement, { locale, defaultLocale: locale }, before));
  },
};

const soundAgreement: SaveStep = {
  name: 'sound-agreement',
  async after(strapi, change) {
    if (change.type !== 'agreement' || !isWriting(change)) return;
    const agreement = await readOne(strapi, change.documentId);
    if (agreement !== null) refuseIfAny(strapi, 'agreement', checkAgreement(agreement));
  },
};

/** Null when the change does not speak of the articles at all. */
const untouchedReports: SaveStep<number[] | null> = {
  name: 'untouched-reports',
  async before(strapi, change) {
    if (change.type !== 'agreement' || (change.action !== 'create' && change.action !== 'update') || !speaksOfReports(strapi, change))
      return null;
    return change.documentId === null ? [] : reportsOf(strapi, change.documentId);
  },
  async complete(strapi, { type, action, documentId }) {
    // Strapi's clone takes the relations along, and the copy would stand on articles that never reported it.
    if (type === 'agreement' && action === 'clone') await clearRelation(strapi, 'agreement', documentId, 'newsItems');
  },
  async after(strapi, { documentId }, before) {
    if (before !== null) refuseIfAny(strapi, 'agreement', checkReports(before, await reportsOf(strapi, documentId)));
  },
};

const speaksOfReports = (strapi: Core.Strapi, { data }: Change): boolean => {
  const attribute = getNames(strapi).attribute('agreement', 'newsItems');
  return data !== null && attribute !== null && attribute in data;
};

/** The rows, drafts and published ones, of the articles that report an agreement. */
const reportsOf = async (strapi: Core.Strapi, documentId: string): Promise<number[]> => {
  const attribute = getNames(strapi).attribute('agreement', 'newsItems');
  const rows = await readRows(strapi, 'agreement', { documentIds: [documentId], view: { newsItems: {} } });
  return rows.flatMap((row) =>
    attribute === null ? [] : ((row[attribute] as Array<{ id: number }> | undefined) ?? []).map(({ id }) => id),
  );
};

export const saveSteps: readonly SaveStep[] = [printedAgreement, soundAgreement, untouchedReports];
