import type { Core } from '@strapi/strapi';

import { documentIdsLeadingTo, read } from '../content-model/read';
import type { Agreement } from '../content-model/types';
import type { RecordSubject } from './announce.service';
import type { EventLink } from './announced.store';

const link = (kind: RecordSubject, ...records: ReadonlyArray<{ documentId: string } | null | undefined>): EventLink[] =>
  records.flatMap((record) => (record ? [{ kind, target: record.documentId }] : []));

const ofAgreement = (agreement: Agreement): EventLink[] => [
  ...link('agreement', agreement),
  ...link('organisation', ...agreement.parties.map(({ organisation }) => organisation)),
  ...link('person', ...agreement.signatories.map(({ person }) => person)),
  ...link('organisation', ...agreement.signatories.map(({ affiliation }) => affiliation?.organisation)),
];

/** Agreements stand whole on the pages of their parties. */
const ofAgreements = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<EventLink[]> => {
  const view = { parties: { organisation: {} }, signatories: { person: {}, affiliation: { organisation: {} } } };
  return (await read(strapi, 'agreement', { documentIds, view })).flatMap(ofAgreement);
};

/** Records whose pages show this one, or show another way of it when it comes, changes or goes: itself and its news items aside. */
export const besideRecord = async (strapi: Core.Strapi, subject: RecordSubject, target: string): Promise<EventLink[]> => {
  if (subject === 'agreement') return ofAgreements(strapi, [target]);
  if (subject === 'person') {
    const [person] = await read(strapi, 'person', { documentIds: [target], view: { positions: { organisation: {} } } });
    const signed = await documentIdsLeadingTo(strapi, 'agreement', ['signatories', 'person'], [target]);
    return [
      ...link('organisation', ...(person?.positions ?? []).map(({ organisation }) => organisation)),
      ...(await ofAgreements(strapi, signed)),
    ];
  }
  const held = await documentIdsLeadingTo(strapi, 'position', ['organisation'], [target]);
  const positions = await read(strapi, 'position', { documentIds: held, view: { person: {} } });
  const bound = await documentIdsLeadingTo(strapi, 'agreement', ['parties', 'organisation'], [target]);
  const signedFor = await documentIdsLeadingTo(strapi, 'agreement', ['signatories', 'affiliation', 'organisation'], [target]);
  const children = await documentIdsLeadingTo(strapi, 'organisation', ['parent'], [target]);
  return [
    ...link('person', ...positions.map(({ person }) => person)),
    ...children.map((child) => ({ kind: 'organisation', target: child })),
    ...(await ofAgreements(strapi, [...new Set([...bound, ...signedFor])])),
  ];
};
