import type { Locale, Texts } from '../texts';
import type { Dates } from './dates';
import type { Html } from './html';

/** What the reader knows about the site it stands on. */
export interface Site {
  name: string;
  /** Scheme and host of the public address, without a slash at the end. */
  origin: string;
  timeZone: string;
  assets: { css: string | null; js: string | null; icon: string | null };
}

/** Everything a template needs besides its data. */
export interface View {
  site: Site;
  locale: Locale;
  t: Texts;
  dates: Dates;
}

/** A page before the frame is put around it. */
export interface Page {
  status: number;
  title: string;
  description: string | null;
  /** Absolute; null on pages that have no lasting address. */
  canonical: string | null;
  openGraph: Readonly<Record<string, string | readonly string[]>>;
  jsonLd: Readonly<Record<string, unknown>> | null;
  /** The same page in the other languages: reader paths. */
  alternates: ReadonlyArray<{ locale: Locale; path: string }>;
  /** Shown by a preview's address: kept by nobody. */
  isDraft: boolean;
  section: 'news' | 'people' | 'organisations' | 'agreements' | null;
  /** The API path that the page was made from. */
  api: string | null;
  main: Html;
}

/** Asks the REST API: answers the parsed body, throws `ApiProblem` where the status is not 200. */
export type Ask = <Body>(path: string) => Promise<Body>;

export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly location: string | null = null,
  ) {
    super(`The API answered ${status}.`);
  }
}
