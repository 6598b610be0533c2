/** The demo archive's records and some of its articles, with one picture for all of its files: quick to make. */
import type { Core } from '@strapi/strapi';

import { filesOf } from '../../database/demo';
import { ARCHIVE } from '../../database/demo/content';
import type { Links } from '../../database/demo/build/links';
import { drawPicture } from '../../database/demo/pictures/catalogue';
import { openProgress } from '../../database/demo/progress';
import { makeAgreements, makeNewsItem, makeRecords } from '../../database/demo/records';
import { createImage } from './factories';

type Demo = (kind: Parameters<Links>[0], key: string) => string;

/** @returns the document id of what the archive knows by a key */
export const fillWithDemo = async (strapi: Core.Strapi, keys: readonly string[]): Promise<Demo> => {
  const progress = await openProgress(strapi);
  const image = await createImage(strapi);
  await progress.step('file', () => Promise.resolve(filesOf(ARCHIVE).map(({ key }) => [key, image] as const)));
  const links: Links = (kind, key) => progress.made(kind, key);
  const work = { strapi, progress, links, archive: ARCHIVE };
  await makeRecords(work);
  await makeAgreements(work);
  for (const item of ARCHIVE.news) if (keys.includes(item.key)) await makeNewsItem(work, item, drawPicture, new Date());
  return (kind, key) => String(progress.made(kind, key));
};
