import type { NewsItem } from '../content-model/types';
import { blocksToText } from '../text/blocks-to-text';
import { linksOf, type Linked, type LinkKind } from '../visibility/links-of';
import type { ArticleSource } from './features-of';

type Shared = 'persons' | 'organisations' | 'agreements' | 'regions' | 'topics';

/** Ways of leading to a record that make two articles belong together; a shared photo does not. */
const SHARED: Readonly<Record<LinkKind, Shared | null>> = {
  participant: 'persons',
  signatory: 'persons',
  affiliation: 'organisations',
  'signatory-affiliation': 'organisations',
  venue: 'organisations',
  mention: 'organisations',
  party: 'organisations',
  agreement: 'agreements',
  topic: 'topics',
  region: 'regions',
  photo: null,
};

/** Names as the article prints them. Those of records are not read: a record that is renamed changes no list. */
const printedNames = ({ participants }: Pick<NewsItem, 'participants'>): string[] =>
  participants
    .flatMap(({ name, affiliations }) => [name, ...affiliations.map(({ text, organisationName }) => text ?? organisationName)])
    .filter((name) => name !== null);

/**
 * What other news knows of an article. Works for drafts as well.
 *
 * @param item read with `CONTENT_VIEW`, or at least with `LINKS_VIEW`
 * @param date the shown date, ISO 8601
 */
export const sourceOfItem = (
  item: Pick<NewsItem, 'documentId' | 'title' | 'lead' | 'body'> & Linked,
  locale: string,
  date: string,
): ArticleSource => {
  const shared: Record<Shared, string[]> = { persons: [], organisations: [], agreements: [], regions: [], topics: [] };
  for (const { kind, target } of linksOf(item)) {
    const group = SHARED[kind];
    if (group !== null) shared[group].push(target);
  }
  return {
    id: item.documentId,
    locale,
    date: Date.parse(date),
    title: item.title ?? '',
    lead: item.lead ?? '',
    text: blocksToText(item.body),
    names: printedNames(item),
    ...shared,
  };
};
