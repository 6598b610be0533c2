import type { Core } from '@strapi/strapi';

import type { UnlinkedCandidate, NamedIn, UnlinkedName, UnlinkedNamesResponse } from '../../../shared/contracts/linking';
import { read } from '../content-model/read';
import { currentDirectory } from '../directory/directory.service';
import type { DirectoryIndex } from '../directory/directory-index';
import { offsetOf, toPage, type Paging } from '../http/paginate';
import { suggestParticipants } from '../participants/suggest-participants';
import { groupNames, type NameGroup } from './group-names';
import { documentsOf, rowsOfAgreement, rowsOfItem, unlinkedIn, type NamedRow } from './named-rows';
import { nameKey } from './name-key';
import { documentsHolding, unlinkedNames, type Place } from './printed-names.store';
import { readName } from './read-name';

/** A page of documents is enough to judge by. */
const MOST_DOCUMENTS = 50;
/** Names of one lot that are offered after a linking. */
const MOST_ALIKE = 10;

/** The rows that print a name and lead to nobody, in all their documents. */
export const rowsNamed = async (strapi: Core.Strapi, group: Pick<NameGroup, 'key' | 'rows'>): Promise<NamedRow[]> => {
  const holding = (place: Place): Promise<string[]> =>
    documentsHolding(
      strapi,
      place,
      group.rows.filter((row) => row.in === place).map(({ row }) => row),
    );
  const [newsItems, agreements] = [await holding('newsItem'), await holding('agreement')];
  const items = await read(strapi, 'newsItem', {
    documentIds: newsItems,
    view: { participants: { person: {}, affiliations: { organisation: {} } } },
  });
  const deals = await read(strapi, 'agreement', { documentIds: agreements, view: { signatories: { person: {}, affiliation: {} } } });
  return unlinkedIn([...items.flatMap(rowsOfItem), ...deals.flatMap(rowsOfAgreement)], group.key);
};

/** Namesakes are told apart by their offices, which the pickers' label names. */
const labelled = async (strapi: Core.Strapi, candidates: readonly UnlinkedCandidate[]): Promise<UnlinkedCandidate[]> => {
  const ids = candidates.map(({ documentId }) => documentId);
  const labels = new Map((await read(strapi, 'person', { documentIds: ids })).map(({ documentId, label }) => [documentId, label]));
  return candidates.map(({ id, documentId, name, reasons }) => ({ id, documentId, name: labels.get(documentId) ?? name, reasons }));
};

const show = async (strapi: Core.Strapi, group: NameGroup, index: DirectoryIndex): Promise<UnlinkedName> => {
  const documents: NamedIn[] = documentsOf(await rowsNamed(strapi, group));
  const [latest] = documents;
  const suggestions = suggestParticipants(readName(group.name, latest?.titles ?? []), index, { date: latest?.date ?? null });
  const found = suggestions.participants.find((participant) => nameKey(participant.name) === group.key) ?? suggestions.participants[0];
  const known = found?.person === undefined || found.person === null ? [] : [{ ...found.person, reasons: [found.reason] }];
  const candidates = [...known, ...(found?.candidates ?? []).filter(({ documentId }) => documentId !== known[0]?.documentId)];
  return {
    key: group.key,
    name: group.name,
    total: documents.length,
    documents: documents.slice(0, MOST_DOCUMENTS),
    candidates: await labelled(strapi, candidates),
    proposal: found === undefined ? null : { nameParts: found.nameParts, affiliations: found.affiliations },
  };
};

const groupsNow = async (strapi: Core.Strapi): Promise<NameGroup[]> => groupNames(await unlinkedNames(strapi));

export const groupOf = async (strapi: Core.Strapi, key: string): Promise<NameGroup | null> =>
  (await groupsNow(strapi)).find((group) => group.key === key) ?? null;

/** Printed names that lead to nobody, the most often printed first. */
export const listUnlinkedNames = async (
  strapi: Core.Strapi,
  { search, ...paging }: Paging & { search: string | null },
): Promise<UnlinkedNamesResponse> => {
  const wanted = search === null ? [] : nameKey(search).split(' ');
  const groups = (await groupsNow(strapi)).filter(({ key }) => wanted.every((word) => key.includes(word)));
  const index = await currentDirectory(strapi);
  const page: UnlinkedName[] = [];
  for (const group of groups.slice(offsetOf(paging), offsetOf(paging) + paging.pageSize)) page.push(await show(strapi, group, index));
  return toPage(page, paging, groups.length);
};

/** Names that share a word of the person's surname, and that the engine reads as possibly this person. */
export const namesAlike = async (strapi: Core.Strapi, person: string, lastName: string): Promise<UnlinkedName[]> => {
  const words = nameKey(lastName).split(' ');
  const groups = (await groupsNow(strapi)).filter(({ key }) => words.some((word) => key.split(' ').includes(word)));
  const index = await currentDirectory(strapi);
  const alike: UnlinkedName[] = [];
  for (const group of groups) {
    if (alike.length === MOST_ALIKE) break;
    const name = await show(strapi, group, index);
    if (name.candidates.some(({ documentId }) => documentId === person)) alike.push(name);
  }
  return alike;
};
