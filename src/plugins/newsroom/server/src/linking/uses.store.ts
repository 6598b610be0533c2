import type { Core } from '@strapi/strapi';

import { documentIdsLeadingTo, read } from '../content-model/read';
import { logChange } from '../saving/change-log.store';
import { refreshItem } from '../visibility/refresh.service';
import { itemsLinkedTo } from '../visibility/store';
import { AGREEMENT_USES, ITEM_USES, usesInAgreement, usesInItem, type Use, type UsingRow } from './uses';

export interface Documents {
  newsItems: string[];
  agreements: string[];
}

/** The documents in which a person is a participant, shown in a photo, or a signatory; drafts as well. */
export const documentsUsing = async (strapi: Core.Strapi, person: string): Promise<Documents> => {
  const taking = await documentIdsLeadingTo(strapi, 'newsItem', ['participants', 'person'], [person]);
  const shown = await documentIdsLeadingTo(strapi, 'newsItem', ['photos', 'people'], [person]);
  const agreements = await documentIdsLeadingTo(strapi, 'agreement', ['signatories', 'person'], [person]);
  return { newsItems: [...new Set([...taking, ...shown])], agreements };
};

export const documentsOfUses = (uses: ReadonlyArray<Pick<Use, 'place' | 'documentId'>>): Documents => {
  const those = (isAgreement: boolean): string[] => [
    ...new Set(uses.filter(({ place }) => (place === 'signatory') === isAgreement).map(({ documentId }) => documentId)),
  ];
  return { newsItems: those(false), agreements: those(true) };
};

/** Every row of these documents that leads to persons, or could. */
export const readUses = async (strapi: Core.Strapi, { newsItems, agreements }: Documents): Promise<UsingRow[]> => {
  const items = await read(strapi, 'newsItem', { documentIds: newsItems, view: ITEM_USES });
  const deals = await read(strapi, 'agreement', { documentIds: agreements, view: AGREEMENT_USES });
  return [...items.flatMap(usesInItem), ...deals.flatMap(usesInAgreement)];
};

/** After rows were written around the Document Service: what is public follows in the same transaction, and every node hears of it. */
export const followUses = async (strapi: Core.Strapi, { newsItems, agreements }: Documents): Promise<void> => {
  const items = new Set(newsItems);
  for (const agreement of agreements) {
    await logChange(strapi, 'agreement', agreement);
    for (const newsItem of await itemsLinkedTo(strapi, agreement)) items.add(newsItem);
  }
  for (const newsItem of [...items].sort()) await refreshItem(strapi, newsItem, new Date());
};
