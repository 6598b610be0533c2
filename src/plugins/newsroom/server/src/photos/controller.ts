import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import type { PhotoFactsResponse, PhotoPeopleResponse, TakenPhotoResponse } from '../../../shared/contracts/photos';
import { requireMay } from '../http/may.service';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { peopleFor } from './people.service';
import { readPhotos, takePhoto, type SentFile } from './take-photo.service';

/** More than any gallery has. */
const MOST_PHOTOS = 300;

const fileId = z.int().positive();
const documentId = z.string().regex(/^[\w-]{1,64}$/, 'must be a document id');

const uploadRequest = z.strictObject({ again: z.enum(['true', 'false'], { error: 'must be true or false' }).optional() });

const factsRequest = z.strictObject({ files: z.array(fileId, { error: 'must be a list of file numbers' }).max(MOST_PHOTOS) });

const peopleRequest = z.strictObject({
  documentId: documentId.nullable().optional(),
  date: parameters.day.nullable(),
  locale: parameters.locale.nullable(),
  participants: z.array(documentId).max(500),
  photos: z
    .array(
      z.strictObject({
        key: z.string().max(100),
        file: fileId.nullable().optional(),
        caption: z.string().max(10_000).nullable().optional(),
        keywords: z.array(z.string().max(500)).max(200).optional(),
      }),
    )
    .max(MOST_PHOTOS),
});

interface State {
  user?: unknown;
  userAbility?: { can(action: string, subject: string): boolean };
}

/** The boxes that an administrator ticks for the Media Library hold here too. */
const requireLibrary = (context: Context, action: 'create' | 'read'): void => {
  const name = action === 'create' ? 'plugin::upload.assets.create' : 'plugin::upload.read';
  if ((context.state as State).userAbility?.can(name, 'plugin::upload.file') === true) return;
  context.throw(403, `You may not ${action} files of the Media Library: ask an administrator for the permission.`);
};

const sentFile = (context: Context): SentFile => {
  const { files } = (context.request as { files?: Record<string, SentFile | SentFile[] | undefined> }).files ?? {};
  const sent = Array.isArray(files) ? files : files === undefined ? [] : [files];
  const [file] = sent;
  if (file === undefined || sent.length > 1) throw new errors.ValidationError('files: must be one picture, sent as multipart/form-data');
  return file;
};

export const photosController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async take(context: Context): Promise<void> {
    requireLibrary(context, 'create');
    const { again } = parseQuery(uploadRequest, context.request.body ?? {});
    const data = await takePhoto(strapi, sentFile(context), { again: again === 'true', user: (context.state as State).user });
    context.status = data.isKnown ? 200 : 201;
    context.body = { data } satisfies TakenPhotoResponse;
  },

  async facts(context: Context): Promise<void> {
    requireLibrary(context, 'read');
    const { files } = parseQuery(factsRequest, context.request.body ?? {});
    const photos = await readPhotos(strapi, files);
    context.body = {
      data: photos.map(({ file, facts, problem }) => ({ file: file.id, facts, problem })),
    } satisfies PhotoFactsResponse;
  },

  /** Saves nothing: linking is the editor's act. */
  async people(context: Context): Promise<void> {
    requireMay(strapi, context, 'read', 'newsItem');
    const request = parseQuery(peopleRequest, context.request.body ?? {});
    context.body = { data: await peopleFor(strapi, request) } satisfies PhotoPeopleResponse;
  },
});
