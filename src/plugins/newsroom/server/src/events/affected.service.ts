/**
 * Which other pages changes have altered: computed off the request path, before anybody is told. Every page that a change may have altered
 * is made anew and compared with what it was when its alterations were last told (docs/adr/0009-affected-pages-by-comparison.md).
 */
import type { Core } from '@strapi/strapi';

import type { AffectedPage } from '../../../shared/contracts/events';
import { defaultLocale, knownLocales } from '../content-model/locales.store';
import { getConfig } from '../config';
import { givingWay } from '../keeping/give-way.service';
import { publicUrl } from '../news-page/page-context.store';
import { siteUrls, type SiteUrls } from '../news-page/site-urls';
import { candidatesBeside, candidatesOf, type Around } from './candidates.service';
import { hasFlipped, isAltered, toRemember, type Look } from './is-altered';
import { lookAtPage } from './look-at-page.service';
import { movedPages } from './moved-pages.service';
import { keyOf, unique, type Candidate, type PageKey } from './page-key';
import { seenPages, type SeenPage } from './seen-pages.store';
import type { WrittenEvent } from './written-event';

const TYPES = { newsItem: 'news-item', person: 'person', organisation: 'organisation', agreement: 'agreement' } as const;

/** Pages as they are now and as they were, each looked at once; those that are altered for sure are not looked at. */
class Looks {
  private readonly was = new Map<string, Look | undefined>();
  private readonly is = new Map<string, Look>();

  private readonly giveWay: () => Promise<void>;

  constructor(private readonly strapi: Core.Strapi) {
    this.giveWay = givingWay(strapi);
  }

  async look(pages: readonly Candidate[]): Promise<void> {
    const fresh = pages.filter((page) => !this.is.has(keyOf(page)));
    const seen = await seenPages(this.strapi, fresh);
    for (const page of fresh) {
      this.was.set(keyOf(page), seen.get(keyOf(page)));
      // Each at its own instant: an article that is published meanwhile is public from then on, and was not before.
      this.is.set(keyOf(page), page.altered ?? (await lookAtPage(this.strapi, page, new Date())));
      // Who asks for a page meanwhile does not wait for the last one.
      if (page.altered === undefined) await this.giveWay();
    }
  }

  at(page: PageKey): { was: Look | undefined; is: Look } {
    return { was: this.was.get(keyOf(page)), is: this.is.get(keyOf(page))! };
  }
}

const besideFlipped = async (strapi: Core.Strapi, candidates: readonly Candidate[], looks: Looks, around: Around): Promise<Candidate[]> => {
  const beside: Candidate[] = [];
  const flipped = new Map<string, Candidate>();
  for (const page of candidates) {
    const { was, is } = looks.at(page);
    // What has been altered for sure was there before and is there now.
    if (page.altered === undefined && hasFlipped(was, is)) flipped.set(`${page.subject} ${page.target}`, page);
  }
  for (const { subject, target } of flipped.values()) {
    if (subject !== 'newsItem') beside.push(...(await candidatesBeside(strapi, subject, target, around)));
  }
  return beside;
};

const toAffected = ({ subject, itemLocale, why }: Candidate, { was, is }: ReturnType<Looks['at']>, urls: SiteUrls): AffectedPage[] => {
  const slug = is.slug ?? was?.slug ?? null;
  if (why === null || slug === null) return [];
  return [{ type: TYPES[subject], locale: itemLocale, slug, url: urls.page(subject, itemLocale, slug), why }];
};

const inOrder = (pages: readonly AffectedPage[]): AffectedPage[] => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return [...byUrl.values()].sort((one, other) => (`${one.type} ${one.url}` < `${other.type} ${other.url}` ? -1 : 1));
};

export interface Affected {
  /** Every other page, each once, by kind and then by address. */
  pages: AffectedPage[];
  /** What they are now; unsure of those that a later one of the events may have altered as well. */
  seen: SeenPage[];
}

/** For each of these events, in their order. When several wait, a page that more than one of them may have altered is told with each. */
export const affectedBy = async (strapi: Core.Strapi, events: readonly WrittenEvent[]): Promise<Affected[]> => {
  const around: Around = { locales: await knownLocales(strapi), defaultLocale: await defaultLocale(strapi) };
  const looks = new Looks(strapi);
  const urls = siteUrls(getConfig(strapi), publicUrl(strapi));
  const named: Candidate[][] = [];
  for (const event of events) {
    const candidates = await candidatesOf(strapi, event, around);
    await looks.look(candidates);
    const beside = await besideFlipped(strapi, candidates, looks, around);
    await looks.look(beside);
    named.push(
      unique([...candidates, ...beside]).filter((page) => {
        const { was, is } = looks.at(page);
        return isAltered(was, is);
      }),
    );
  }
  const last = new Map(named.flatMap((pages, index) => pages.map((page) => [keyOf(page), index] as const)));
  const results: Affected[] = [];
  for (const [index, pages] of named.entries()) {
    const moved = await movedPages(strapi, events[index]!, { ...around, urls });
    results.push({
      pages: inOrder([...pages.flatMap((page) => toAffected(page, looks.at(page), urls)), ...moved]),
      seen: pages.map(({ subject, target, itemLocale }) => {
        const key = { subject, target, itemLocale };
        const { was, is } = looks.at(key);
        const digest = last.get(keyOf(key)) === index ? is.digest : null;
        return { ...key, ...toRemember(was, is), digest };
      }),
    });
  }
  return results;
};
