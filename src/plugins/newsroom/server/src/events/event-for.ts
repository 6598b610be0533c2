import type { EventType } from '../../../shared/contracts/events';

export type Subject = 'newsItem' | 'agreement' | 'person' | 'organisation';

/** What the public sees of a document; the digest is null while it sees nothing. */
export interface Seen {
  slug: string | null;
  digest: string | null;
}

export interface Told {
  type: EventType;
  slug: string;
  previousSlug: string | null;
}

const TYPES: Readonly<Record<Subject, { appears: EventType | null; differs: EventType; goes: EventType | null }>> = {
  newsItem: { appears: 'news-item.published', differs: 'news-item.updated', goes: 'news-item.withdrawn' },
  agreement: { appears: 'agreement.published', differs: 'agreement.updated', goes: null },
  // People and organisations come and go with the articles that lead to them: those tell of it.
  person: { appears: null, differs: 'person.updated', goes: null },
  organisation: { appears: null, differs: 'organisation.updated', goes: null },
};

/** What there is to tell when the public saw the one and sees the other now; null when there is nothing. */
export const eventFor = (subject: Subject, before: Seen, now: Seen): Told | null => {
  if (before.digest === now.digest) return null;
  const { appears, differs, goes } = TYPES[subject];
  const type = before.digest === null ? appears : now.digest === null ? goes : differs;
  const slug = now.digest === null ? before.slug : now.slug;
  if (type === null || slug === null) return null;
  const isMoved = before.digest !== null && now.digest !== null && before.slug !== now.slug;
  return { type, slug, previousSlug: isMoved ? before.slug : null };
};
