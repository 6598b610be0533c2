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

/** These articles of the archive and the records behind them. */
const partOf = (keys: readonly string[]): typeof ARCHIVE => {
  const news = ARCHIVE.news.filter(({ key }) => keys.includes(key));
  const isNamedIn =
    (...contents: unknown[]) =>
    ({ key }: { key: string }): boolean =>
      new RegExp(`"${key}[":]`).test(JSON.stringify(contents));
  const agreements = ARCHIVE.agreements.filter(isNamedIn(news));
  const persons = ARCHIVE.persons.filter(isNamedIn(news, agreements));
  const positions = ARCHIVE.positions.filter(({ person }) => persons.some(({ key }) => key === person));
  const near = ARCHIVE.organisations.filter(isNamedIn(news, agreements, positions));
  const organisations = ARCHIVE.organisations.filter((one) => near.includes(one) || near.some(({ parent }) => parent === one.key));
  return { ...ARCHIVE, news, agreements, persons, positions, organisations };
};

/** @returns the document id of what the archive knows by a key */
export const fillWithDemo = async (strapi: Core.Strapi, keys: readonly string[]): Promise<Demo> => {
  const archive = partOf(keys);
  const progress = await openProgress(strapi);
  const image = await createImage(strapi);
  await progress.step('file', () => Promise.resolve(filesOf(ARCHIVE).map(({ key }) => [key, image] as const)));
  const links: Links = (kind, key) => progress.made(kind, key);
  const work = { strapi, progress, links, archive };
  await makeRecords(work);
  await makeAgreements(work);
  for (const item of archive.news) await makeNewsItem(work, item, drawPicture, new Date());
  return (kind, key) => String(progress.made(kind, key));
};
