/** The open form as the preview asks for it: the same words for whatever the app calls its fields. */
import { asText } from '../form-values';
import type { OtherNewsPreviewRequest, ParticipantChange, SubjectField } from '../../../shared/contracts/other-news';
import type { Names } from '../names/use-names';
import { rowsIn, type FormRow } from '../participants/form-rows';
import { textOfBlocks } from '../participants/text-of-blocks';
import { relationChange } from './relation-change';

export type FormValues = Record<string, unknown>;

const SUBJECTS: readonly SubjectField[] = ['venueOrganisation', 'agreements', 'topics', 'regions', 'organisations'];

/** As much as the server reads. */
const LONGEST_TEXT = 100_000;

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const asInstant = (value: unknown): string | null => {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();
};

const participant = (names: Names, row: FormRow): ParticipantChange => ({
  id: asNumber(row.id),
  name: asText(row[names.field('participant', 'name')]),
  person: relationChange(row[names.field('participant', 'person')]),
  affiliations: rowsIn(row[names.field('participant', 'affiliations')]).map((affiliation) => ({
    id: asNumber(affiliation.id),
    text: asText(affiliation[names.field('affiliation', 'text')]),
    organisationName: asText(affiliation[names.field('affiliation', 'organisationName')]),
    organisation: relationChange(affiliation[names.field('affiliation', 'organisation')]),
  })),
});

export const previewRequest = (
  names: Names,
  values: FormValues,
  at: { documentId: string | undefined; locale: string | null },
): OtherNewsPreviewRequest => {
  const value = (name: string): unknown => values[names.field('newsItem', name)];
  return {
    documentId: at.documentId ?? null,
    locale: at.locale,
    title: asText(value('title')).slice(0, LONGEST_TEXT),
    lead: asText(value('lead')).slice(0, LONGEST_TEXT),
    text: textOfBlocks(value('body')).slice(0, LONGEST_TEXT),
    date: asInstant(value('date')),
    participants: rowsIn(value('participants')).map((row) => participant(names, row)),
    subjects: Object.fromEntries(
      SUBJECTS.filter((field) => names.has('newsItem', field)).map((field) => [field, relationChange(value(field))]),
    ),
    pinned: relationChange(value('pinnedNews')),
    excluded: relationChange(value('excludedNews')),
  };
};
