/** The plugin's configuration, key by key, with its defaults. Read it through `getConfig(strapi)`. */
import { z } from 'zod';

import type { TypeName } from '../content-model/types';
import { DEFAULT_UIDS } from './default-uids';

const attributes = z.record(z.string(), z.string().min(1).nullable()).default({});

const contentType = (type: TypeName) =>
  z
    .strictObject({
      /** The app's content type. */
      uid: z
        .string()
        .regex(/^(api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/, 'must look like "api::article.article"')
        .default(DEFAULT_UIDS[type]),
      /** Our field → the app's attribute, where it has another name; null where the app has none. */
      attributes,
    })
    .prefault({});

const optionalContentType = (type: TypeName) => contentType(type).nullable();

const component = z.strictObject({ attributes }).prefault({});

const timeZone = z.string().refine(isTimeZone, { error: 'must be an IANA time zone such as "Europe/Moscow"' });

const urlTemplate = z.string().startsWith('/').includes('{slug}', { error: 'must contain {slug}' });

export const configSchema = z.strictObject({
  contentTypes: z
    .strictObject({
      newsItem: contentType('newsItem'),
      person: optionalContentType('person'),
      position: optionalContentType('position'),
      organisation: optionalContentType('organisation'),
      agreement: optionalContentType('agreement'),
      topic: optionalContentType('topic'),
      region: optionalContentType('region'),
    } satisfies Record<TypeName, z.ZodType>)
    .prefault({}),
  components: z
    .strictObject({
      participant: component,
      affiliation: component,
      photo: component,
      party: component,
      signatory: component,
      correction: component,
      source: component,
      seo: component,
      externalId: component,
      nameTranslation: component,
      personTranslation: component,
      positionTranslation: component,
      organisationTranslation: component,
      agreementTranslation: component,
    })
    .prefault({}),
  /** Where readers see the pages, without a slash at the end; null: the reader that comes with the app. */
  siteUrl: z
    .url({ protocol: /^https?$/ })
    .transform(withoutTrailingSlash)
    .nullable()
    .default(null),
  /** The site's name, as social networks show it. */
  siteName: z.string().min(1).default('Newsroom'),
  /** Path templates of the site's pages; `{locale}` and `{slug}` are filled in. */
  urls: z
    .strictObject({
      newsItem: urlTemplate.default('/{locale}/news/{slug}'),
      person: urlTemplate.default('/{locale}/people/{slug}'),
      organisation: urlTemplate.default('/{locale}/organisations/{slug}'),
      agreement: urlTemplate.default('/{locale}/agreements/{slug}'),
    })
    .prefault({}),
  /** A day ends at midnight here. */
  timeZone: timeZone.default('Europe/Moscow'),
  slugs: z
    .strictObject({
      /** The transliteration standard that slugs are made by. */
      standard: z.enum(['yandex', 'icao-9303', 'gost-7.79-b']).default('yandex'),
      /** Characters; a longer slug is cut at a word. */
      maxLength: z.int().min(20).max(200).default(100),
    })
    .prefault({}),
  lists: z
    .strictObject({
      pageSize: z.int().min(1).max(100).default(20),
      maxPageSize: z.int().min(1).max(100).default(100),
    })
    .prefault({}),
  otherNews: z
    .strictObject({
      /** How many entries a page carries. */
      limit: z.int().min(1).max(24).default(6),
    })
    .prefault({}),
  http: z
    .strictObject({
      /** Seconds a shared cache may keep an answer without asking again. */
      sharedMaxAge: z.int().min(0).default(0),
      /** Seconds a shared cache may serve an old answer while it asks for a new one. */
      staleWhileRevalidate: z.int().min(0).default(0),
    })
    .prefault({}),
});

export type Config = z.output<typeof configSchema>;
export type ConfigInput = z.input<typeof configSchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
