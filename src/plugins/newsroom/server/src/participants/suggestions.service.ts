import type { Core } from '@strapi/strapi';

import type { Suggestions, SuggestionsResponse } from '../../../shared/contracts/suggestions';
import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import { read } from '../content-model/read';
import { dayInZone } from '../directory/day-in-zone';
import { currentDirectory } from '../directory/directory.service';
import { LONGEST_TEXT } from './limits';
import { markOnRecord } from './mark-on-record';
import { suggestParticipants } from './suggest-participants';
import { textOfItem } from './text-of-item';

/** Who and what a text names, by what is on record now. */
export const suggestFor = async (
  strapi: Core.Strapi,
  { text, date, locale }: { text: string; date: string | null; locale: string | null },
): Promise<Suggestions> => {
  const index = await currentDirectory(strapi);
  const day = date ?? dayInZone(new Date(), getConfig(strapi).timeZone);
  return markOnRecord(suggestParticipants(text, index, { date, locale }), index, day);
};

/** Who the participants of a saved draft are, by the rows that the open form has. */
export const savedParticipants = async (
  strapi: Core.Strapi,
  documentId: string | null,
  locale: string | null,
): Promise<SuggestionsResponse['data']['saved']> => {
  if (documentId === null) return [];
  const drafts = await read(strapi, 'newsItem', {
    documentIds: [documentId],
    status: 'draft',
    locale: locale ?? (await defaultLocale(strapi)),
    view: { participants: { person: {} } },
  });
  return drafts.flatMap(({ participants }) => participants.map(({ id, person }) => ({ id, person: person?.documentId ?? null })));
};

/** The same for the text of a saved draft; null when there is none. A text that is too long is read as far as the limit goes. */
export const suggestForDraft = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string | null,
): Promise<SuggestionsResponse['data'] | null> => {
  const itemLocale = locale ?? (await defaultLocale(strapi));
  const [draft] = await read(strapi, 'newsItem', { documentIds: [documentId], status: 'draft', locale: itemLocale });
  if (draft === undefined) return null;
  const text = textOfItem(draft).slice(0, LONGEST_TEXT);
  const date = draft.eventDate ?? draft.date?.slice(0, 10) ?? null;
  return {
    ...(await suggestFor(strapi, { text, date, locale: itemLocale })),
    saved: await savedParticipants(strapi, documentId, itemLocale),
  };
};
