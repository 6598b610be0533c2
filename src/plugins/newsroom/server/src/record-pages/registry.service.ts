import type { Core } from '@strapi/strapi';

import type { Agreement, AgreementForm, AgreementState } from '../../../shared/contracts/agreements';
import type { Page } from '../../../shared/contracts/record-pages';
import { stateOf } from '../agreements/state-of';
import { getConfig } from '../config';
import { documentIdsLeadingTo, readByDocumentId } from '../content-model/read';
import { note } from '../content-model/noted.store';
import { dayInZone } from '../directory/day-in-zone';
import { offsetOf, toPage, type Paging } from '../http/paginate';
import { publicIdsOfSlugs } from '../news-page/slugs-to-ids.store';
import { findPublicRecords } from './find-records.store';
import { readAgreements, type Asked } from './service';

export interface RegistryRequest extends Paging {
  /** Slugs of organisations: any of them is a party. */
  party?: readonly string[] | undefined;
  state?: AgreementState | undefined;
  form?: AgreementForm | undefined;
  /** Days, both inclusive; an agreement signed in `2024` counts for every day of that year. */
  signedFrom?: string | undefined;
  signedTo?: string | undefined;
}

/** The registry of public agreements, the latest first. */
export const listAgreements = async (strapi: Core.Strapi, request: RegistryRequest, asked: Asked): Promise<Page<Agreement>> => {
  const among = request.party === undefined ? undefined : await agreementsWith(strapi, request.party, asked.now);
  const query = {
    among,
    equal: { form: request.form },
    atLeast: { signedOn: request.signedFrom },
    atMost: { signedOn: request.signedTo },
    sort: [{ field: 'signedOn', order: 'desc' }],
  } as const;
  if (request.state === undefined) {
    const { documentIds, total } = await findPublicRecords(strapi, 'agreement', { ...query, paging: request }, asked.now);
    return toPage(await readAgreements(strapi, documentIds, asked), request, total);
  }
  const all = await findPublicRecords(strapi, 'agreement', { ...query, paging: { page: 1, pageSize: MAX_AGREEMENTS } }, asked.now);
  const inState = await idsInState(strapi, all.documentIds, request.state, asked.now);
  const page = inState.slice(offsetOf(request), offsetOf(request) + request.pageSize);
  return toPage(await readAgreements(strapi, page, asked), request, inState.length);
};

/** The state is computed, never stored, so it is filtered here: a registry of a press service is thousands long, not millions. */
const MAX_AGREEMENTS = 20_000;

const idsInState = async (strapi: Core.Strapi, documentIds: readonly string[], state: AgreementState, now: Date): Promise<string[]> => {
  note('day');
  const today = dayInZone(now, getConfig(strapi).timeZone);
  const agreements = await readByDocumentId(strapi, 'agreement', documentIds);
  return documentIds.filter((documentId) => {
    const agreement = agreements.get(documentId);
    return agreement !== undefined && stateOf(agreement, today) === state;
  });
};

const agreementsWith = async (strapi: Core.Strapi, slugs: readonly string[], now: Date): Promise<string[]> =>
  documentIdsLeadingTo(strapi, 'agreement', ['parties', 'organisation'], await publicIdsOfSlugs(strapi, 'organisation', slugs, now));
