import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import { getConfig } from '../config';
import { dayInZone } from '../directory/day-in-zone';
import { isPartialDate } from '../directory/partial-date';
import { requireMay } from '../http/may.service';
import { parseQuery } from '../http/parse-query.service';
import { makeAgreement, makePerson, makePositionOf } from './make-records.service';
import { undo } from './undo.service';

const line = (what: string) =>
  z
    .string({ error: `must be ${what}` })
    .trim()
    .min(1, `must be ${what}`)
    .max(500, 'must be at most 500 characters');
const optionalLine = line('text').nullable().optional();
const documentId = z.string().regex(/^[\w-]{1,64}$/, 'must be a document id');
const partialDate = z.string().refine(isPartialDate, { error: 'must be a date such as 2025, 2025-05 or 2025-05-17' });

const organisation = z.union([
  z.strictObject({ documentId }),
  z.strictObject({ name: line('the name of the organisation'), shortName: optionalLine, legalForm: optionalLine }),
]);

const position = {
  title: line('the title, in the nominative'),
  acting: z.boolean().optional(),
  from: partialDate.nullable().optional(),
  to: partialDate.nullable().optional(),
  organisation: organisation.nullable().optional(),
};

const personRequest = z.strictObject({
  lastName: line('the surname'),
  firstName: line('the given name'),
  patronymic: optionalLine,
  gender: z.enum(['male', 'female']).nullable().optional(),
  positions: z.array(z.strictObject(position)).max(20).optional(),
});

const positionRequest = z.strictObject({ person: documentId, ...position });

const reference = documentId.nullable().optional();

const agreementRequest = z.strictObject({
  title: line('the title of the agreement'),
  form: z.enum(['agreement', 'memorandum', 'protocol', 'roadmap', 'contract', 'other']),
  signedOn: partialDate,
  parties: z.array(z.strictObject({ organisation: reference, name: optionalLine })).max(50),
  signatories: z
    .array(
      z.strictObject({
        person: reference,
        name: optionalLine,
        affiliation: z
          .strictObject({
            text: optionalLine,
            title: line('the title, in the nominative'),
            acting: z.boolean().optional(),
            organisation: reference,
            organisationName: optionalLine,
          })
          .nullable()
          .optional(),
        onBehalfOf: z.int().min(0).nullable().optional(),
      }),
    )
    .max(50)
    .optional(),
  aims: z.array(z.string().max(2_000)).max(50).optional(),
  focusAreas: z.array(z.string().max(2_000)).max(50).optional(),
});

export const acceptanceController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = (context: Context, data: MadeRecordsResponse['data']): void => {
    context.status = 201;
    context.body = { data } satisfies MadeRecordsResponse;
  };

  return {
    async createPerson(context: Context): Promise<void> {
      const request = parseQuery(personRequest, context.request.body ?? {});
      requireMay(strapi, context, 'create', 'person');
      const positions = request.positions ?? [];
      if (positions.length > 0) requireMay(strapi, context, 'create', 'position');
      if (positions.some(isOfNewOrganisation)) requireMay(strapi, context, 'create', 'organisation');
      answer(context, await makePerson(strapi, request, dayInZone(new Date(), getConfig(strapi).timeZone)));
    },

    async createPosition(context: Context): Promise<void> {
      const request = parseQuery(positionRequest, context.request.body ?? {});
      requireMay(strapi, context, 'create', 'position');
      if (isOfNewOrganisation(request)) requireMay(strapi, context, 'create', 'organisation');
      answer(context, await makePositionOf(strapi, request));
    },

    async createAgreement(context: Context): Promise<void> {
      const request = parseQuery(agreementRequest, context.request.body ?? {});
      requireMay(strapi, context, 'create', 'agreement');
      answer(context, await makeAgreement(strapi, request));
    },

    async undo(context: Context): Promise<void> {
      const refused = await undo(strapi, String(context.params.key), (deed, type) => {
        requireMay(strapi, context, deed, type);
      });
      if (refused !== null) context.throw(409, refused);
      context.status = 204;
    },
  };
};

const isOfNewOrganisation = ({ organisation: chosen }: { organisation?: z.output<typeof organisation> | null | undefined }): boolean =>
  chosen !== undefined && chosen !== null && 'name' in chosen;
