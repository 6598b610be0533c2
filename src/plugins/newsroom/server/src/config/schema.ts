/** The plugin's configuration, key by key, with its defaults. Read it through `getConfig(strapi)`. */
import { z } from 'zod';

import type { TypeName } from '../content-model/types';
import { DEFAULT_UIDS } from './default-uids';
import { otherNewsSchema } from './other-news-schema';

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
  /**
   * What becomes of the persons whom the text of a news item names when it comes in by REST or from code: they wait as proposals, or
   * those who are on record beyond doubt are added, marked, when it is created without participants. The panel always proposes.
   */
  linking: z.enum(['propose', 'accept-certain']).default('propose'),
  /** How sure the engine has to be to add somebody by itself, from 0 to 1. */
  linkingConfidence: z.number().min(0).max(1).default(0.9),
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
  otherNews: otherNewsSchema,
  photos: z
    .strictObject({
      /** A picture with more is refused: unpacking it would take memory that others need. */
      maxMegapixels: z.int().min(1).max(260).default(120),
    })
    .prefault({}),
  webhooks: z
    .strictObject({
      /** Who sends: every process of Strapi, or `npm run webhooks:worker` alone. */
      dispatch: z.enum(['here', 'worker']).default('here'),
      /** Messages under way to one endpoint at a time, from this process. */
      concurrency: z.int().min(1).max(50).default(5),
      /** Seconds that an attempt may take, from the first look at the name to the last byte of the answer. */
      timeoutSeconds: z.number().min(0.1).max(15).default(15),
      /** Days after which what was delivered is removed from the log, with its attempts. */
      keepDays: z.int().min(1).max(3_650).default(30),
      /** Blocks of addresses that endpoints may lie in although they are not public: `10.20.0.0/16`. */
      privateAddresses: z
        .array(z.union([z.cidrv4(), z.cidrv6()], { error: 'must be a block of addresses such as "10.20.0.0/16" or "fd00::/8"' }))
        .default([]),
      /** Hours for which an old secret signs beside the new one. */
      secretOverlapHours: z.number().min(0).max(720).default(24),
    })
    .prefault({}),
  earlyReading: z
    .strictObject({
      /** How long a preview's address opens its draft. */
      previewMinutes: z.int().min(1).max(1440).default(60),
      /** The type of the users-permissions role whose users may read what editors opened to them under an embargo; null for nobody. */
      accreditedRole: z.string().min(1).nullable().default('accredited'),
    })
    .prefault({}),
  http: z
    .strictObject({
      /** Seconds a shared cache may keep an answer without asking again. */
      sharedMaxAge: z.int().min(0).default(0),
      /** Seconds a shared cache may serve an old answer while it asks for a new one. */
      staleWhileRevalidate: z.int().min(0).default(0),
      /** Memory for answers that are ready to be given again, in MiB; the longest unasked go first. */
      keptMegabytes: z.int().min(1).default(200),
      /** Requests that one client may make of the public routes within a minute; 0: as many as it likes. */
      requestsPerMinute: z.int().min(0).default(1_200),
      /** The header that names what an answer was made from, for caches that purge by tag; null: none. */
      cacheTagHeader: z
        .string()
        .regex(/^[A-Za-z][A-Za-z-]{0,63}$/, 'must be the name of a header such as "Surrogate-Key"')
        .nullable()
        .default(null),
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
