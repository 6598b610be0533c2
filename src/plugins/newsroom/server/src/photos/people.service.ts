import type { Core } from '@strapi/strapi';

import type { PhotoPeopleRequest, PhotoPeopleResponse } from '../../../shared/contracts/photos';
import type { SuggestedPersonReference } from '../../../shared/contracts/suggestions';
import { defaultLocale } from '../content-model/locales.store';
import { read } from '../content-model/read';
import type { NewsItem } from '../content-model/types';
import { currentDirectory } from '../directory/directory.service';
import type { DirectoryIndex } from '../directory/directory-index';
import { notesOf } from './file-notes.store';
import { proposePeople } from './propose-people';

const referenceTo = (index: DirectoryIndex, documentId: string): SuggestedPersonReference[] => {
  const record = index.persons.get(documentId)?.record;
  if (record === undefined) return [];
  return [{ id: record.id, documentId, name: [record.firstName, record.patronymic, record.lastName].filter(Boolean).join(' ') }];
};

/** Who may be in the photos of an open form, by what is on record now. */
export const peopleFor = async (strapi: Core.Strapi, request: PhotoPeopleRequest): Promise<PhotoPeopleResponse['data']> => {
  const index = await currentDirectory(strapi);
  const drafts = await savedDraft(strapi, request);
  const took = drafts.flatMap((draft) => draft.participants.flatMap(({ person }) => person?.documentId ?? []));
  const participants = [...new Set([...request.participants, ...took])];
  const notes = await notesOf(
    strapi,
    request.photos.flatMap(({ file }) => file ?? []),
  );
  return {
    photos: request.photos.map(({ key, file, caption = null, keywords = [] }) => {
      const facts = file === null || file === undefined ? undefined : notes.get(file)?.facts;
      const photo = { caption, keywords, personsShown: facts?.personsShown ?? [] };
      return { key, people: proposePeople(photo, index, { participants, date: request.date ?? null }) };
    }),
    saved: drafts.flatMap(({ photos }) =>
      photos.map(({ id, people }) => ({ id, people: people.flatMap(({ documentId }) => referenceTo(index, documentId)) })),
    ),
    participants: participants.flatMap((documentId) => referenceTo(index, documentId)),
  };
};

const savedDraft = async (strapi: Core.Strapi, { documentId = null, locale = null }: PhotoPeopleRequest): Promise<NewsItem[]> =>
  documentId === null
    ? []
    : read(strapi, 'newsItem', {
        documentIds: [documentId],
        status: 'draft',
        locale: locale ?? (await defaultLocale(strapi)),
        view: { photos: { people: {} }, participants: { person: {} } },
      });
