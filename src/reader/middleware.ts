import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Context, Next } from 'koa';

import { frame } from '../../public/reader/parts/frame';
import { problemPage } from '../../public/reader/pages/problem';
import { datesOf } from '../../public/reader/site/dates';
import { pageFor } from '../../public/reader/site/page-for';
import { routeOf, type Route } from '../../public/reader/site/route-of';
import { ApiProblem, type Ask, type Page, type Site, type View } from '../../public/reader/site/view';
import { textsOf, type Locale } from '../../public/reader/texts';
import { ASSETS_PATH, type Asset } from './assets';
import { callInProcess } from './call-in-process';
import { redirectTarget } from './redirect-target';

export interface ReaderOptions {
  server: Server;
  site: Site;
  files: ReadonlyMap<string, Asset>;
  defaultLocale: Locale;
  /** Where an unexpected failure is told. */
  onError: (error: unknown) => void;
}

/** Nothing but this site's own files, pictures from wherever the upload provider keeps them, and no inline script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' https: http: data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The reader: serves its pages and files, and lets every other path pass. */
export function readerMiddleware({ server, site, files, defaultLocale, onError }: ReaderOptions) {
  return async (ctx: Context, next: Next): Promise<void> => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    const asset = isRead && ctx.path.startsWith(ASSETS_PATH) ? files.get(ctx.path.slice(ASSETS_PATH.length)) : undefined;
    const route = isRead ? routeOf(ctx.path, ctx.search, defaultLocale) : null;
    if (asset) sendAsset(ctx, asset);
    else if (route === null) await next();
    else if (route.page === 'redirect') redirect(ctx, route.to, route.permanent);
    else await sendPage(ctx, route);
  };

  async function sendPage(ctx: Context, route: Exclude<Route, { page: 'redirect' }>): Promise<void> {
    const view: View = { site, locale: route.locale, t: textsOf(route.locale), dates: datesOf(route.locale, site.timeZone) };
    const ask = asker(server, ctx);
    try {
      send(ctx, view, route.page === 'unknown' ? problemPage(view, 404, ctx.path) : await pageFor(view, route, ask));
    } catch (error) {
      const moved = error instanceof ApiProblem && error.location !== null && movedTo(route, error.location);
      if (moved) {
        redirect(ctx, moved, true);
        return;
      }
      if (!(error instanceof ApiProblem)) onError(error);
      send(ctx, view, problemPage(view, error instanceof ApiProblem ? error.status : 500, ctx.path + ctx.search));
    }
  }
}

function asker(server: Server, ctx: Context): Ask {
  const visitor = { address: ctx.req.socket.remoteAddress, headers: ctx.req.headers };
  return async <Body>(path: string): Promise<Body> => {
    const answer = await callInProcess(server, path, visitor);
    if (answer.status !== 200) throw new ApiProblem(answer.status, answer.location);
    return JSON.parse(answer.body.toString()) as Body;
  };
}

function movedTo(route: Route, location: string): string | null {
  return route.page === 'record' ? redirectTarget(route, location) : null;
}

function redirect(ctx: Context, to: string, isPermanent: boolean): void {
  ctx.redirect(to);
  if (isPermanent) ctx.status = 301;
}

/** Always asked for anew, and answered with 304 where nothing has changed: a page is never older than the API. */
function send(ctx: Context, view: View, page: Page): void {
  const body = frame(view, page);
  ctx.status = page.status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', POLICY);
  ctx.set('Content-Language', view.locale);
  ctx.set('Cache-Control', page.status === 200 && !page.isDraft ? 'no-cache' : 'no-store');
  ctx.body = body;
  if (page.isDraft) return;
  ctx.etag = createHash('sha256').update(body).digest('base64url');
  if (page.status === 200 && ctx.fresh) ctx.status = 304;
}

function sendAsset(ctx: Context, asset: Asset): void {
  const isGzipped = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  ctx.type = asset.type;
  ctx.vary('Accept-Encoding');
  ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
  if (isGzipped) ctx.set('Content-Encoding', 'gzip');
  ctx.body = isGzipped ? asset.gzipped : asset.body;
}
