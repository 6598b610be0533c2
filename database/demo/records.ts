/** Writes the archive through the Document Service, in the order in which records refer to each other. */
import type { Core } from '@strapi/strapi';

import { agreementData } from './build/agreement';
import type { DocumentData, Kind, Links } from './build/links';
import { localesOf, newsItemData, type Alternatives } from './build/news-item';
import { nameData, organisationData, personData, positionData, positionKey } from './build/records';
import type { Archive } from './content';
import type { NewsContent } from './content/types';
import type { Progress } from './progress';

export interface Work {
  strapi: Core.Strapi;
  progress: Progress;
  links: Links;
  archive: Archive;
}

type RecordKind = Exclude<Kind, 'file' | 'folder' | 'news-item'>;

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
}

/** The generated types know our content types only once Strapi has written them; the archive's tests check the data instead. */
const documentsOf = (strapi: Core.Strapi, kind: RecordKind | 'news-item'): Documents => strapi.documents(`api::${kind}.${kind}`);

const makeAll = async <T>(
  work: Work,
  kind: RecordKind,
  contents: readonly T[],
  keyOf: (content: T) => string,
  dataOf: (content: T, index: number) => DocumentData | null,
): Promise<void> => {
  const { strapi, progress } = work;
  if (contents.every((content) => progress.made(kind, keyOf(content)) !== undefined)) return;
  await progress.step(kind, async () => {
    const made: Array<readonly [string, string]> = [];
    for (const [index, content] of contents.entries()) {
      const key = keyOf(content);
      const data = progress.made(kind, key) === undefined ? dataOf(content, index) : null;
      if (data !== null) made.push([key, (await documentsOf(strapi, kind).create({ data })).documentId]);
    }
    return made;
  });
};

const byKey = ({ key }: { key: string }): string => key;

export const makeRecords = async (work: Work): Promise<void> => {
  const { archive, links } = work;
  await makeAll(work, 'region', archive.regions, byKey, nameData);
  await makeAll(work, 'topic', archive.topics, byKey, nameData);
  // Parents before children: a relation needs its target's documentId.
  const isRoot = ({ parent }: { parent?: string }): boolean => parent === undefined;
  for (const organisations of [archive.organisations.filter(isRoot), archive.organisations.filter((one) => !isRoot(one))]) {
    await makeAll(work, 'organisation', organisations, byKey, (one) => organisationData(one, links));
  }
  await makeAll(work, 'person', archive.persons, byKey, (one) => personData(one, links));
  await makeAll(work, 'position', archive.positions, positionKey, (one, index) => positionData(one, index, links));
};

export const makeAgreements = async (work: Work): Promise<void> => {
  const { archive, links } = work;
  await makeAll(work, 'agreement', archive.agreements, byKey, (one) => {
    const document = one.document === undefined ? undefined : links('file', one.document);
    return agreementData(one, archive, links, document === undefined ? [] : [Number(document)]);
  });
};

/** One article: all its languages, published (or not) in the same transaction as the note that it exists. */
export const makeNewsItem = async (
  { strapi, progress, links, archive }: Work,
  item: NewsContent,
  alternatives: Alternatives,
  now: Date,
): Promise<void> => {
  if (progress.made('news-item', item.key) !== undefined) return;
  const documents = documentsOf(strapi, 'news-item');
  const context = { archive, links, alternatives, now };
  await progress.step('news-item', async () => {
    const { documentId } = await documents.create({ locale: 'ru', data: newsItemData(item, 'ru', context) });
    const locales = localesOf(item);
    if (locales.includes('en')) await documents.update({ documentId, locale: 'en', data: newsItemData(item, 'en', context) });
    if (item.state !== 'draft') await documents.publish({ documentId, locale: locales });
    if (item.state === 'withdrawn-for-good') {
      await documents.update({ documentId, locale: 'ru', data: { withdrawnForGood: true } });
      await documents.unpublish({ documentId, locale: '*' });
    }
    return [[item.key, documentId]];
  });
};
