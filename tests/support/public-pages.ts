/** What readers get at every address that was ever given out, in every language. */
import { createHash } from 'node:crypto';

import type { RunningStrapi } from './boot-strapi';

const ROUTES = { newsItem: 'news-items', person: 'persons', organisation: 'organisations', agreement: 'agreements' } as const;
const TYPES = { newsItem: 'news-item', person: 'person', organisation: 'organisation', agreement: 'agreement' } as const;

type Kind = keyof typeof ROUTES;

/** Requests under way at a time. */
const AT_ONCE = 6;

/** What an address answers while nobody has it. */
const NOTHING = '404';

export type PublicPages = ReadonlyMap<string, string>;

const addressesOf = async ({ strapi }: RunningStrapi, locales: readonly string[]) => {
  const claims: Array<{ type: string; itemLocale: string; slug: string }> = await strapi.db
    .query('plugin::newsroom.slug')
    .findMany({ where: { type: { $in: Object.keys(ROUTES) } } });
  return claims.flatMap(({ type, itemLocale, slug }) =>
    (itemLocale === '*' ? locales : [itemLocale]).map((locale) => ({ kind: type as Kind, locale, slug })),
  );
};

/** `type locale slug` → a fingerprint of the answer. */
export const publicPages = async (app: RunningStrapi, locales: readonly string[]): Promise<PublicPages> => {
  const addresses = await addressesOf(app, locales);
  const pages = new Map<string, string>();
  const readNext = async (): Promise<void> => {
    for (let next = addresses.pop(); next !== undefined; next = addresses.pop()) {
      const { kind, locale, slug } = next;
      const { status, headers, text } = await app.request.get(`/api/newsroom/${ROUTES[kind]}/${slug}?locale=${locale}`).redirects(0);
      const body = status === 200 ? createHash('sha256').update(text).digest('hex') : (headers.location ?? '');
      pages.set(`${TYPES[kind]} ${locale} ${slug}`, `${status}${body}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
  return pages;
};

/** Addresses whose answers differ. */
export const alteredBetween = (before: PublicPages, after: PublicPages): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((address) => (before.get(address) ?? NOTHING) !== (after.get(address) ?? NOTHING))
    .sort();
