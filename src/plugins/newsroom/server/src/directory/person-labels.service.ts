import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { documentIdsLeadingTo, getNames, readByDocumentId } from '../content-model/read';
import type { SaveStep } from '../saving/types';
import { dayInZone } from './day-in-zone';
import { personLabel } from './person-label';

const VIEW = { positions: { organisation: {} } };

/** Writes what is out of date among the labels of these persons, without saving the persons. Joins the running transaction. */
const refreshLabels = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<void> => {
  const names = getNames(strapi);
  const [uid, attribute] = [names.uid('person'), names.attribute('person', 'label')];
  if (uid === null || attribute === null) return;
  const today = dayInZone(new Date(), getConfig(strapi).timeZone);
  const persons = await readByDocumentId(strapi, 'person', documentIds, VIEW);
  for (const person of persons.values()) {
    const label = personLabel(person, today);
    if (label === person.label) continue;
    await strapi.db.query(uid).updateMany({ where: { documentId: person.documentId }, data: { [attribute]: label } });
  }
};

const holders = (strapi: Core.Strapi, path: readonly string[], documentId: string): Promise<string[]> =>
  documentIdsLeadingTo(strapi, 'person', path, [documentId]);

const pathToPerson = { position: ['positions'], organisation: ['positions', 'organisation'] } as const;

/** Keeps labels right when a person, an office or an organisation changes; whoever held the office before counts too. */
export const currentLabels: SaveStep<string[]> = {
  name: 'current-labels',
  async before(strapi, { type, documentId }) {
    if (documentId === null || (type !== 'position' && type !== 'organisation')) return [];
    return holders(strapi, pathToPerson[type], documentId);
  },
  async after(strapi, { type, documentId, action }, before) {
    if (type === 'person' && action !== 'delete') await refreshLabels(strapi, [documentId]);
    if (type !== 'position' && type !== 'organisation') return;
    const now = action === 'delete' ? [] : await holders(strapi, pathToPerson[type], documentId);
    await refreshLabels(strapi, [...new Set([...before, ...now])]);
  },
};

/** An office begins or ends with the day, and rows may have come around the Document Service: the start looks at everybody. */
export const refreshAllLabels = async (strapi: Core.Strapi): Promise<void> => {
  const uid = getNames(strapi).uid('person');
  if (uid === null || getNames(strapi).attribute('person', 'label') === null) return;
  const LOT = 500;
  for (let offset = 0; ; offset += LOT) {
    const lot: Array<{ documentId: string }> = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], orderBy: { id: 'asc' }, limit: LOT, offset });
    await refreshLabels(
      strapi,
      lot.map(({ documentId }) => documentId),
    );
    if (lot.length < LOT) return;
  }
};
