/**
 * The demo archive: three and a half years of a regional press service, around the reference article. Its content is
 * in `content/`, its pictures are drawn by `pictures/`, `build/` turns both into Strapi's data without touching it.
 */
import type { Core } from '@strapi/strapi';

import type { Links } from './build/links';
import { portraitKey } from './build/records';
import { ARCHIVE, type Archive } from './content';
import { REFERENCE_SLUG } from './content/reference';
import { makeFiles, type DemoFile } from './files';
import { existing } from './existing';
import { drawPicture, drawPortrait } from './pictures/catalogue';
import { WIDTH } from './pictures/svg';
import { openProgress } from './progress';
import { makeAgreements, makeNewsItem, makeRecords } from './records';

export { REFERENCE_SLUG };

export interface SeedOptions {
  log: (line: string) => void;
  /** Embargoes count from here; now when missing. */
  now?: Date;
  /** Of the pictures in pixels, at most as wide as they are drawn; small ones are drawn and stored in a fraction of the time. */
  pictureWidth?: number;
}

/**
 * Fills the newsroom with the demo archive, once. A second call changes nothing, whatever editors have changed or
 * deleted since; after an interruption the next call makes what is missing. The locales `ru` and `en` must exist.
 */
export const seedDemo = async (strapi: Core.Strapi, { log, now = new Date(), pictureWidth = WIDTH }: SeedOptions): Promise<void> => {
  const progress = await openProgress(strapi);
  if (progress.isDone()) {
    log('The demo archive is there already; nothing to do.');
    return;
  }
  if (progress.isEmpty() && (await hasReference(strapi))) {
    log('The reference article is there already, without a note of ours: the demo archive is left as it is.');
    return progress.finish();
  }

  const isThere = await existing(strapi, progress);
  const links: Links = (kind, key) => {
    const id = progress.made(kind, key);
    return id !== undefined && isThere(kind, id) ? id : undefined;
  };
  const work = { strapi, progress, links, archive: ARCHIVE };
  log('Drawing the pictures of the demo archive …');
  await makeFiles(strapi, progress, filesOf(ARCHIVE), pictureWidth);
  log('Writing its people, organisations, agreements and articles …');
  await makeRecords(work);
  await makeAgreements(work);
  for (const item of ARCHIVE.news) await makeNewsItem(work, item, drawPicture, now);
  await progress.finish();
  log(
    `The demo archive is ready: ${ARCHIVE.news.length} articles, ${ARCHIVE.persons.length} people, ${ARCHIVE.organisations.length} organisations.`,
  );
};

const hasReference = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.db.query('api::news-item.news-item').count({ where: { slug: REFERENCE_SLUG } })) > 0;

/** Every picture that the archive shows, its portraits, and its documents. */
export const filesOf = ({ news, persons, documents }: Archive): DemoFile[] => {
  const keys = new Set(news.flatMap(({ photos = [] }) => photos.map(({ picture }) => picture)));
  return [
    ...[...keys].map((key) => ({ key, picture: drawPicture(key) })),
    ...persons
      .filter(({ portrait }) => portrait !== undefined)
      .map((person) => ({
        key: portraitKey(person),
        picture: drawPortrait(person.portrait as number, person.gender, `${person.firstName} ${person.lastName}`),
      })),
    ...documents.map(({ key, picture, name }) => ({ key, picture: drawPicture(picture), documentName: name })),
  ];
};
