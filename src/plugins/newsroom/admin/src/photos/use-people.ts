import { useEffect, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { PhotoPeopleRequest, PhotoPeopleResponse, ProposedPerson } from '../../../shared/contracts/photos';
import type { Connectable } from '../people/connectable';
import { peopleOf, type PhotoRow } from './photo-rows';
import type { PhotosForm } from './use-photos-form';

/** Milliseconds without a change after which captions are read. */
const PAUSE = 400;

export interface PeopleOfRow {
  linked: Connectable[];
  /** Those who are not linked yet. */
  proposed: ProposedPerson[];
}

export interface People {
  of: (row: PhotoRow) => PeopleOfRow;
  /** Who takes part in the event. */
  participants: Connectable[];
}

type Answer = PhotoPeopleResponse['data'];

const NOBODY: Answer = { photos: [], saved: [], participants: [] };

/** Who is in the photos of the open form, and who may be. */
export const usePeople = (form: PhotosForm, { documentId, locale }: { documentId: string | undefined; locale: string | null }): People => {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>(NOBODY);
  const request: PhotoPeopleRequest = {
    documentId: documentId ?? null,
    locale,
    date: form.day,
    participants: form.participants,
    photos: form.rows.map(({ key, file, caption, keywords }) => ({ key, file: file?.id ?? null, caption, keywords })),
  };
  // Rows that were new have numbers once they are saved, and the saved ones have other people.
  const asked = JSON.stringify({ request, ids: form.rows.map(({ id }) => id), isSubmitting: form.isSubmitting });

  useEffect(() => {
    const controller = new AbortController();
    const ask = async (): Promise<void> => {
      const body = (JSON.parse(asked) as { request: PhotoPeopleRequest }).request;
      if (body.photos.length === 0) return;
      try {
        const { data } = await post<PhotoPeopleResponse>('/newsroom/photos/people', body, { signal: controller.signal });
        if (!controller.signal.aborted) setAnswer(data.data);
      } catch {
        // Proposals are a help: the table works without them, and the next change asks again.
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, post]);

  return {
    participants: answer.participants,
    of(row) {
      const linked = peopleOf(row, answer.saved);
      const proposed = answer.photos.find(({ key }) => key === row.key)?.people ?? [];
      const isLinked = ({ person, candidates }: ProposedPerson): boolean =>
        linked.some(({ documentId: id }) => id === person?.documentId || candidates.some((candidate) => candidate.documentId === id));
      return { linked, proposed: proposed.filter((one) => !isLinked(one)) };
    },
  };
};
