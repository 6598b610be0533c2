/** The pages as files: `<folder>/<locale>/<slug>.html`. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { NewsroomClient } from './newsroom-client';
import { renderMoved, renderPage } from './render-page';
import type { Address, Work } from './work-for';

export interface StaticSite {
  /** Rejects when not all of it could be done; then it can be done once more. */
  refresh(work: Work): Promise<void>;
}

interface Options {
  folder: string;
  /** A cache that takes PURGE requests, as Varnish and nginx do: `http://127.0.0.1:6081`. */
  cache: string | null;
}

/** Whatever a name is, its file lies in the folder. */
const fileOf = (folder: string, { locale, slug }: Address): string => {
  if (![locale, slug].every((name) => /^[\w-]+$/.test(name))) throw new Error(`There is no page at ${locale}/${slug}`);
  return path.join(folder, locale, `${slug}.html`);
};

export const staticSite = (newsroom: NewsroomClient, { folder, cache }: Options): StaticSite => {
  const build = async (address: Address): Promise<void> => {
    const file = fileOf(folder, address);
    const page = await newsroom.page(address);
    if (page === null) return rm(file, { force: true });
    await mkdir(path.dirname(file), { recursive: true });
    // Nobody ever reads half a page.
    await writeFile(`${file}.part`, page.slug === address.slug ? renderPage(page) : renderMoved(page));
    await rename(`${file}.part`, file);
  };

  const purge = async (url: string): Promise<void> => {
    const { host, pathname, search } = new URL(url);
    const headers = { 'x-forwarded-host': host };
    const response = await fetch(`${cache ?? ''}${pathname}${search}`, { method: 'PURGE', headers, signal: AbortSignal.timeout(5_000) });
    // 404: it had no copy.
    if (!response.ok && response.status !== 404) throw new Error(`${url}: the cache answered ${String(response.status)} to PURGE`);
  };

  return {
    // Copies are purged when the new page is there, or they would be made of the old one again.
    async refresh(work) {
      for (const address of work.build) await build(address);
      if (cache !== null) for (const url of work.purge) await purge(url);
    },
  };
};
