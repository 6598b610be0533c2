/**
 * `npm run screenshots`: starts the built newsroom with the demo archive on a database and a port of its own, and pictures
 * reader and panel into `docs/images`, so that the documentation shows what there is. Names of shots as arguments take only those.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from 'playwright-core';

import type { NewsPage } from '../src/plugins/newsroom/shared/contracts/news-items';
// The tests' own way to a temporary newsroom and a browser.
import { bootStrapi, type RunningStrapi } from '../tests/support/boot-strapi';
import { openBrowser } from '../tests/support/browser';
import { freePort } from '../tests/support/free-port';
import { SignInPage } from '../tests/e2e/panel/sign-in-page';
import { ALL_STEPS, build } from './build/build';
import { createDemoLogin, DEFAULT_DEMO_LOGIN } from './demo/demo-login';
import { SHOTS, type Shot } from './screenshots/shots';
import { smallPng } from './screenshots/small-png';

const IMAGES = path.resolve(__dirname, '../docs/images');
const log = (line: string): void => console.log(line);

interface Place {
  slug: string;
  documentId: string;
}

const findRecords = async (app: RunningStrapi, articleSlug: string): Promise<Record<NonNullable<Shot['record']>, Place>> => {
  const answer = await app.request.get(`/api/newsroom/news-items/${articleSlug}`).expect(200);
  const article = (answer.body as { data: NewsPage }).data;
  const person = article.participants.find((participant) => participant.signed && participant.person !== null)?.person;
  const agreement = article.agreements.at(0);
  if (person === null || person === undefined || agreement === undefined)
    throw new Error('The reference article has lost its signatories or its agreement.');
  return { article, person, agreement };
};

const take = async (page: Page, url: string, shot: Shot, place: Place | undefined): Promise<Buffer> => {
  await page.setViewportSize({ width: shot.width, height: shot.height });
  const address = shot.path.replace('{slug}', place?.slug ?? '').replace('{documentId}', place?.documentId ?? '');
  await page.goto(url + address, { waitUntil: 'networkidle' });
  if (shot.button !== undefined)
    await page
      .getByRole('button', { name: shot.button })
      .or(page.getByRole('link', { name: shot.button }))
      .first()
      .waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
};

const main = async (names: readonly string[]): Promise<void> => {
  const shots = names.length === 0 ? SHOTS : SHOTS.filter(({ name }) => names.includes(name));
  await build(ALL_STEPS, log);
  const { REFERENCE_SLUG, seedDemo } = await import('../database/demo');
  const port = await freePort();
  const app = await bootStrapi({ panel: true, port, env: { PUBLIC_URL: `http://127.0.0.1:${port}` } });
  const browser = await openBrowser();
  try {
    await seedDemo(app.strapi, { log });
    await createDemoLogin(app.strapi, DEFAULT_DEMO_LOGIN);
    const records = await findRecords(app, REFERENCE_SLUG);
    const page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: 'Europe/Moscow' });
    if (shots.some(({ path: address }) => address.startsWith('/admin'))) await new SignInPage(page, app.url).signIn(DEFAULT_DEMO_LOGIN);
    await mkdir(IMAGES, { recursive: true });
    for (const shot of shots) {
      const picture = await smallPng(await take(page, app.url, shot, shot.record === undefined ? undefined : records[shot.record]));
      await writeFile(path.join(IMAGES, `${shot.name}.png`), picture);
      log(`docs/images/${shot.name}.png: ${shot.width} × ${shot.height}, ${Math.round(picture.length / 1000)} kB`);
    }
  } finally {
    await browser.close();
    await app.stop();
  }
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
