import type { NamedIn } from '../../../shared/contracts/linking';
import type { Agreement, NewsItem } from '../content-model/types';
import { nameKey } from './name-key';

/** A row of one document that prints a name, with what an editor wants to know of it. */
export interface NamedRow {
  row: number;
  name: string;
  /** Document id. */
  person: string | null;
  /** As printed. */
  titles: string[];
  document: Omit<NamedIn, 'isPublished' | 'titles'>;
  isPublished: boolean;
}

type Named = Pick<NewsItem, 'documentId' | 'locale' | 'title' | 'date' | 'eventDate' | 'publishedAt' | 'participants'>;

export const rowsOfItem = (item: Named): NamedRow[] =>
  item.participants.flatMap(({ id, name, person, affiliations }) =>
    name === null
      ? []
      : [
          {
            row: id,
            name,
            person: person?.documentId ?? null,
            titles: affiliations.flatMap(({ text, title }) => text ?? title ?? []),
            document: {
              type: 'newsItem' as const,
              documentId: item.documentId,
              locale: item.locale,
              title: item.title,
              date: item.eventDate ?? item.date?.slice(0, 10) ?? null,
            },
            isPublished: item.publishedAt !== null,
          },
        ],
  );

export const rowsOfAgreement = (agreement: Pick<Agreement, 'documentId' | 'title' | 'signedOn' | 'signatories'>): NamedRow[] =>
  agreement.signatories.flatMap(({ id, name, person, affiliation }) =>
    name === null
      ? []
      : [
          {
            row: id,
            name,
            person: person?.documentId ?? null,
            titles: [affiliation?.text ?? affiliation?.title ?? null].flatMap((title) => title ?? []),
            document: {
              type: 'agreement' as const,
              documentId: agreement.documentId,
              locale: null,
              title: agreement.title,
              date: agreement.signedOn,
            },
            isPublished: true,
          },
        ],
  );

/** Those that print the name and lead to nobody. */
export const unlinkedIn = (rows: readonly NamedRow[], key: string): NamedRow[] =>
  rows.filter(({ name, person }) => person === null && nameKey(name) === key);

/** Draft and published row of one document as one, the latest first. */
export const documentsOf = (rows: readonly NamedRow[]): NamedIn[] => {
  const documents = new Map<string, NamedIn>();
  for (const { document, isPublished, titles } of rows) {
    const key = `${document.type} ${document.documentId} ${document.locale ?? ''}`;
    const known = documents.get(key);
    if (known === undefined) documents.set(key, { ...document, isPublished, titles: [...titles] });
    else {
      known.isPublished ||= isPublished;
      known.titles = [...new Set([...known.titles, ...titles])];
    }
  }
  return [...documents.values()].sort(
    (one, other) => (other.date ?? '').localeCompare(one.date ?? '') || (one.documentId < other.documentId ? -1 : 1),
  );
};
