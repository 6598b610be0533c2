/** Records for tests: each function fills in what the test does not care about. All names are invented. */
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Core, UID } from '@strapi/strapi';
import sharp from 'sharp';

import { temporaryDirectory } from './temporary-directory';

/** What a test goes on with; everything else it reads from the API. */
export interface Created {
  id: number;
  documentId: string;
  slug: string;
}

type Values = Record<string, unknown>;

let count = 0;
/** Different in every call: names and titles that must not collide. */
const next = (): number => ++count;

const create = async (strapi: Core.Strapi, uid: UID.ContentType, data: Values, locale?: string): Promise<Created> =>
  (await strapi.documents(uid).create({ data, ...(locale !== undefined && { locale }) } as never)) as unknown as Created;

export const createRegion = (strapi: Core.Strapi, values: Values = {}): Promise<Created> =>
  create(strapi, 'api::region.region', { name: `Озёрный край ${next()}`, ...values });

export const createTopic = (strapi: Core.Strapi, values: Values = {}): Promise<Created> =>
  create(strapi, 'api::topic.topic', { name: `Станкостроение ${next()}`, ...values });

export const createPerson = (strapi: Core.Strapi, values: Values = {}): Promise<Created> =>
  create(strapi, 'api::person.person', {
    lastName: `Лукошкин${next()}`,
    firstName: 'Аркадий',
    patronymic: 'Ильич',
    gender: 'male',
    ...values,
  });

export const createOrganisation = (strapi: Core.Strapi, values: Values = {}): Promise<Created> =>
  create(strapi, 'api::organisation.organisation', { name: `Завод «Винт ${next()}»`, legalForm: 'АО', kind: 'company', ...values });

/** `person` and `organisation` are document ids. */
export const createPosition = (strapi: Core.Strapi, values: { person: string; organisation: string } & Values): Promise<Created> =>
  create(strapi, 'api::position.position', { title: 'директор', ...values });

export const createAgreement = (strapi: Core.Strapi, values: Values = {}): Promise<Created> =>
  create(strapi, 'api::agreement.agreement', {
    title: `Соглашение о сотрудничестве ${next()}`,
    form: 'agreement',
    signedOn: '2025-05-17',
    parties: [{ name: 'Первый завод' }, { name: 'Второй завод' }],
    ...values,
  });

/** The body of an article: one paragraph for each text. */
export const paragraphs = (...texts: string[]): object[] =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** A draft. Components and relations are given as `strapi.documents` takes them. */
export const createNewsItem = (strapi: Core.Strapi, values: Values = {}, locale = 'ru'): Promise<Created> =>
  create(
    strapi,
    'api::news-item.news-item',
    {
      title: `Заводы договорились о поставках ${next()}`,
      lead: 'Стороны обсудили план на год.',
      body: paragraphs('Встреча прошла в конструкторском бюро.'),
      date: '2025-05-17T12:00:00.000Z',
      eventKind: 'meeting',
      eventDate: '2025-05-17',
      ...values,
    },
    locale,
  );

export const publishNewsItem = async (strapi: Core.Strapi, { documentId }: Pick<Created, 'documentId'>, locale = 'ru'): Promise<void> => {
  await strapi.documents('api::news-item.news-item').publish({ documentId, locale });
};

export const createPublishedNewsItem = async (strapi: Core.Strapi, values: Values = {}, locale = 'ru'): Promise<Created> => {
  const item = await createNewsItem(strapi, values, locale);
  await publishNewsItem(strapi, item, locale);
  return item;
};

/** A small picture in the media library, with its smaller formats. Returns the file's id, as media attributes take it. */
export const createImage = async (
  strapi: Core.Strapi,
  { width = 1200, height = 800, name = `picture-${next()}` } = {},
): Promise<number> => {
  const directory = await temporaryDirectory();
  const filepath = path.join(directory, `${name}.png`);
  try {
    await sharp({ create: { width, height, channels: 3, background: '#4a6b8a' } })
      .png()
      .toFile(filepath);
    const [file] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: `${name}.png` } },
        files: { filepath, originalFilename: `${name}.png`, mimetype: 'image/png', size: (await stat(filepath)).size },
      });
    return file.id;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
