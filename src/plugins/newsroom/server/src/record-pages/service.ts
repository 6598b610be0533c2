import type { Core } from '@strapi/strapi';

import type { Agreement } from '../../../shared/contracts/agreements';
import type {
  AgreementPage,
  OrganisationPage,
  OrganisationSummary,
  Page,
  PersonPage,
  PersonSummary,
} from '../../../shared/contracts/record-pages';
import { documentIdsLeadingTo, read, readByDocumentId } from '../content-model/read';
import type { Agreement as StoredAgreement, RecordTypeName } from '../content-model/types';
import { toPage, type Paging } from '../http/paginate';
import { inLocale } from '../content-model/in-locale';
import { firstCardsOf } from '../news-page/list.service';
import { makeAgreement } from '../news-page/make-agreement';
import { AGREEMENT_VIEW } from '../news-page/make-page';
import type { PageContext } from '../news-page/page-context';
import { pageContext } from '../news-page/page-context.store';
import { publicRecordIds } from '../visibility';
import { coParticipantsOf } from './co-participants.store';
import { findPublicRecords, requirePublicRecord } from './find-records.store';
import { HOLDERS_VIEW, makeOrganisationPage, makeOrganisationSummary, ORGANISATION_VIEW } from './make-organisation';
import { makePersonPage, makePersonSummary, PERSON_VIEW } from './make-person';
import { makePersonPhotos } from './make-person-photos';
import { itemsWithPhotosOf } from './photographed.store';

export interface Asked {
  locale: string;
  now: Date;
}

export const listPersons = async (strapi: Core.Strapi, paging: Paging, asked: Asked): Promise<Page<PersonSummary>> => {
  const sort = [
    { field: 'lastName', order: 'asc' },
    { field: 'firstName', order: 'asc' },
  ] as const;
  const { documentIds, total } = await findPublicRecords(strapi, 'person', { sort, paging }, asked.now);
  const persons = await readByDocumentId(strapi, 'person', documentIds, PERSON_VIEW);
  const context = await contextFor(strapi, asked, {
    organisation: [...persons.values()].flatMap((person) => idsOf(person.positions.map(({ organisation }) => organisation))),
  });
  return toPage(
    inOrder(documentIds, persons).map((person) => makePersonSummary(person, context)),
    paging,
    total,
  );
};

export const readPersonPage = async (strapi: Core.Strapi, slug: string, asked: Asked): Promise<PersonPage> => {
  const documentId = await requirePublicRecord(strapi, 'person', slug, asked.now);
  const [[person], newsItems, coParticipants, photographed] = await Promise.all([
    read(strapi, 'person', { documentIds: [documentId], view: PERSON_VIEW }),
    firstCardsOf(strapi, documentId, asked.locale, asked.now),
    coParticipantsOf(strapi, 'person', documentId, asked),
    itemsWithPhotosOf(strapi, documentId, asked),
  ]);
  const context = await contextFor(strapi, asked, { organisation: idsOf(person!.positions.map(({ organisation }) => organisation)) });
  const photos = makePersonPhotos(documentId, photographed, context);
  return makePersonPage(person!, { newsItems, photos, coParticipants }, context);
};

export const listOrganisations = async (strapi: Core.Strapi, paging: Paging, asked: Asked): Promise<Page<OrganisationSummary>> => {
  const { documentIds, total } = await findPublicRecords(
    strapi,
    'organisation',
    { sort: [{ field: 'name', order: 'asc' }], paging },
    asked.now,
  );
  const organisations = await readByDocumentId(strapi, 'organisation', documentIds, ORGANISATION_VIEW);
  const context = await pageContext(strapi, asked.locale, asked.now);
  return toPage(
    inOrder(documentIds, organisations).map((organisation) => makeOrganisationSummary(organisation, context)),
    paging,
    total,
  );
};

export const readOrganisationPage = async (strapi: Core.Strapi, slug: string, asked: Asked): Promise<OrganisationPage> => {
  const documentId = await requirePublicRecord(strapi, 'organisation', slug, asked.now);
  const [[organisation], positionIds, agreements, newsItems, coParticipants] = await Promise.all([
    read(strapi, 'organisation', { documentIds: [documentId], view: ORGANISATION_VIEW }),
    documentIdsLeadingTo(strapi, 'position', ['organisation'], [documentId]),
    agreementsOf(strapi, documentId, asked),
    firstCardsOf(strapi, documentId, asked.locale, asked.now),
    coParticipantsOf(strapi, 'organisation', documentId, asked),
  ]);
  const positions = await read(strapi, 'position', { documentIds: positionIds, view: HOLDERS_VIEW });
  const context = await contextFor(strapi, asked, {
    person: idsOf(positions.map(({ person }) => person)),
    organisation: [documentId, ...idsOf([organisation!.parent])],
    region: idsOf([organisation!.region]),
  });
  return makeOrganisationPage(organisation!, { positions, agreements, newsItems, coParticipants }, context);
};

/** An organisation is a party of few agreements; the registry, filtered by party, has them all. */
const MAX_AGREEMENTS = 100;

const agreementsOf = async (strapi: Core.Strapi, organisation: string, asked: Asked): Promise<Agreement[]> => {
  const among = await documentIdsLeadingTo(strapi, 'agreement', ['parties', 'organisation'], [organisation]);
  const query = { among, sort: [{ field: 'signedOn', order: 'desc' }], paging: { page: 1, pageSize: MAX_AGREEMENTS } } as const;
  const { documentIds } = await findPublicRecords(strapi, 'agreement', query, asked.now);
  return readAgreements(strapi, documentIds, asked);
};

export const readAgreements = async (strapi: Core.Strapi, documentIds: readonly string[], asked: Asked): Promise<Agreement[]> => {
  const agreements = inOrder(documentIds, await readByDocumentId(strapi, 'agreement', documentIds, AGREEMENT_VIEW));
  const context = await contextFor(strapi, asked, recordsOf(agreements));
  return agreements.map((agreement) => makeAgreement(agreement, context));
};

export const readAgreementPage = async (strapi: Core.Strapi, slug: string, asked: Asked): Promise<AgreementPage> => {
  const documentId = await requirePublicRecord(strapi, 'agreement', slug, asked.now);
  const [[agreement], newsItems] = await Promise.all([
    read(strapi, 'agreement', { documentIds: [documentId], view: AGREEMENT_VIEW }),
    firstCardsOf(strapi, documentId, asked.locale, asked.now),
  ]);
  const context = await contextFor(strapi, asked, recordsOf([agreement!]));
  const { effectiveFrom, validUntil, terminatedOn } = agreement!;
  const place = inLocale(agreement!, 'place', context.locale, context.defaultLocale);
  return { ...makeAgreement(agreement!, context), place, effectiveFrom, validUntil, terminatedOn, newsItems };
};

type Mentioned = Partial<Record<RecordTypeName, readonly string[]>>;

/** A context that links only those of the mentioned records that the public may know. */
const contextFor = async (strapi: Core.Strapi, { locale, now }: Asked, mentioned: Mentioned): Promise<PageContext> => {
  const known = await Promise.all(
    Object.entries(mentioned).map(([type, ids]) => publicRecordIds(strapi, type as RecordTypeName, [...new Set(ids)], now)),
  );
  const ids = new Set(known.flatMap((set) => [...set]));
  return pageContext(strapi, locale, now, ({ documentId }) => ids.has(documentId));
};

const recordsOf = (agreements: readonly StoredAgreement[]): Mentioned => {
  const signatories = agreements.flatMap((agreement) => agreement.signatories);
  return {
    person: idsOf(signatories.map(({ person }) => person)),
    organisation: idsOf([
      ...agreements.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
      ...signatories.flatMap(({ affiliation, onBehalfOf }) => [affiliation?.organisation ?? null, onBehalfOf?.organisation ?? null]),
    ]),
  };
};

const idsOf = (records: ReadonlyArray<{ documentId: string } | null>): string[] =>
  records.flatMap((record) => (record === null ? [] : [record.documentId]));

const inOrder = <Document>(documentIds: readonly string[], documents: Map<string, Document>): Document[] =>
  documentIds.flatMap((documentId) => documents.get(documentId) ?? []);
