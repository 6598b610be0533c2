import type { NewsItem } from '../content-model/types';
import type { View } from '../content-model/populate';

export type LinkKind =
  | 'participant'
  | 'affiliation'
  | 'venue'
  | 'mention'
  | 'agreement'
  | 'party'
  | 'signatory'
  | 'signatory-affiliation'
  | 'photo'
  | 'topic'
  | 'region';

export interface Link {
  kind: LinkKind;
  /** The record's document id. */
  target: string;
}

/** What `linksOf` needs to have been read. */
export const LINKS_VIEW: View = {
  venueOrganisation: {},
  participants: { person: {}, affiliations: { organisation: {} } },
  agreements: {
    parties: { organisation: {} },
    signatories: { person: {}, affiliation: { organisation: {} }, onBehalfOf: { organisation: {} } },
  },
  photos: { people: {} },
  topics: {},
  regions: {},
  organisations: {},
};

/** The parts of a news item that lead to records. */
export type Linked = Pick<
  NewsItem,
  'venueOrganisation' | 'participants' | 'agreements' | 'photos' | 'topics' | 'regions' | 'organisations'
>;

/** Every record that a news item leads to, each once for each way in which it does. */
export const linksOf = (item: Linked): Link[] => {
  const links = new Map<string, Link>();
  const add = (kind: LinkKind, record: { documentId: string } | null): void => {
    if (record !== null) links.set(`${kind} ${record.documentId}`, { kind, target: record.documentId });
  };
  add('venue', item.venueOrganisation);
  for (const participant of item.participants) {
    add('participant', participant.person);
    for (const affiliation of participant.affiliations) add('affiliation', affiliation.organisation);
  }
  for (const agreement of item.agreements) {
    add('agreement', agreement);
    for (const party of agreement.parties) add('party', party.organisation);
    for (const signatory of agreement.signatories) {
      add('signatory', signatory.person);
      add('signatory-affiliation', signatory.affiliation?.organisation ?? null);
      add('party', signatory.onBehalfOf?.organisation ?? null);
    }
  }
  for (const photo of item.photos) for (const person of photo.people) add('photo', person);
  for (const topic of item.topics) add('topic', topic);
  for (const region of item.regions) add('region', region);
  for (const organisation of item.organisations) add('mention', organisation);
  return [...links.values()];
};

/** Of the links of one item to one record, the first is marked: each item is listed under a record once. */
export const markFirst = (links: readonly Link[]): Array<Link & { isFirst: boolean }> => {
  const seen = new Set<string>();
  return links.map(({ kind, target }) => {
    const isFirst = !seen.has(target);
    seen.add(target);
    return { kind, target, isFirst };
  });
};
