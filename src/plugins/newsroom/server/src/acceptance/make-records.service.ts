/** Makes what an editor accepted of a proposal through the Document Service, so that every rule of a save holds; all of it or nothing. */
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type {
  CreateAgreementRequest,
  CreatePersonRequest,
  CreatePositionRequest,
  MadeRecord,
  MadeRecordsResponse,
  NewPosition,
} from '../../../shared/contracts/directory-edits';
import { toApp } from '../content-model/to-app';
import { getNames, read } from '../content-model/read';
import type { TypeName } from '../content-model/types';
import { personLabel } from '../directory/person-label';
import { rememberAct } from './undo.service';
import type { MadeDocument } from './uses-of';

type Made = Omit<MadeRecordsResponse['data'], 'undo'>;

const create = async (strapi: Core.Strapi, type: TypeName, data: Record<string, unknown>): Promise<{ id: number; documentId: string }> => {
  const names = getNames(strapi);
  const uid = names.uid(type);
  if (uid === null) throw new errors.ApplicationError(`This newsroom keeps no documents of the type “${type}”.`);
  const document: { id: number | string; documentId: string } = await strapi
    .documents(uid as UID.ContentType)
    .create({ data: toApp(names, type, data) as never });
  return { id: Number(document.id), documentId: document.documentId };
};

const requireRecord = async (strapi: Core.Strapi, type: 'person' | 'organisation', documentId: string): Promise<void> => {
  const [record] = await read(strapi, type, { documentIds: [documentId] });
  if (record === undefined) throw new errors.ValidationError(`There is no ${type} “${documentId}” any more: look it up again.`);
};

const makePosition = async (strapi: Core.Strapi, person: string, position: NewPosition, made: Made): Promise<void> => {
  const { organisation, title, acting = false, from = null, to = null } = position;
  let holder: string | null = null;
  if (organisation !== undefined && organisation !== null) {
    if ('documentId' in organisation) {
      await requireRecord(strapi, 'organisation', organisation.documentId);
      holder = organisation.documentId;
    } else {
      const known = made.organisations.find(({ name }) => name === organisation.name);
      holder = known?.documentId ?? null;
      if (holder === null) {
        const record = await create(strapi, 'organisation', { ...organisation });
        made.organisations.push({ ...record, name: organisation.name });
        holder = record.documentId;
      }
    }
  }
  const record = await create(strapi, 'position', { person, organisation: holder, title, acting, from, to });
  made.positions.push({ ...record, name: title });
};

/** Everything in one transaction, with what takes it back. */
const makeTogether = async (strapi: Core.Strapi, make: (made: Made) => Promise<void>): Promise<MadeRecordsResponse['data']> =>
  await strapi.db.transaction(async () => {
    const made: Made = { person: null, positions: [], organisations: [], agreement: null };
    await make(made);
    const documents = (type: TypeName, records: ReadonlyArray<MadeRecord | null>): MadeDocument[] =>
      records.flatMap((record) => (record === null ? [] : [{ type, documentId: record.documentId }]));
    const undo = await rememberAct(strapi, {
      kind: 'made',
      act: [
        ...documents('organisation', made.organisations),
        ...documents('person', [made.person]),
        ...documents('position', made.positions),
        ...documents('agreement', [made.agreement]),
      ],
    });
    return { ...made, undo };
  });

/** A person with the offices that the text names, and the organisations that are not on record yet. */
export const makePerson = (strapi: Core.Strapi, { positions = [], ...person }: CreatePersonRequest, today: string) =>
  makeTogether(strapi, async (made) => {
    const { documentId, id } = await create(strapi, 'person', { ...person });
    made.person = { id, documentId, name: '' };
    for (const position of positions) await makePosition(strapi, documentId, position, made);
    const [stored] = await read(strapi, 'person', { documentIds: [documentId], view: { positions: { organisation: {} } } });
    if (stored !== undefined) made.person.name = personLabel(stored, today);
  });

export const makePositionOf = (strapi: Core.Strapi, { person, ...position }: CreatePositionRequest) =>
  makeTogether(strapi, async (made) => {
    await requireRecord(strapi, 'person', person);
    await makePosition(strapi, person, position, made);
  });

export const makeAgreement = (strapi: Core.Strapi, { parties, signatories = [], ...agreement }: CreateAgreementRequest) =>
  makeTogether(strapi, async (made) => {
    const signing = signatories.map(({ onBehalfOf, ...signatory }) => ({
      ...signatory,
      onBehalfOf: onBehalfOf === undefined || onBehalfOf === null ? null : (parties[onBehalfOf] ?? null),
    }));
    const record = await create(strapi, 'agreement', { ...agreement, parties, signatories: signing });
    made.agreement = { ...record, name: agreement.title };
  });
