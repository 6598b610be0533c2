import { useForm } from '@strapi/strapi/admin';

import type { NamedNews, OtherNewsPreviewRequest } from '../../../shared/contracts/other-news';
import type { Names } from '../names/use-names';
import { previewRequest, type FormValues } from './preview-request';
import { isChanged, relationOf } from './relation-change';

/** The editor's corrections, as they are to be. What is left out stays. */
export interface Corrections {
  pinned?: readonly NamedNews[];
  excluded?: readonly NamedNews[];
}

export interface OtherNewsForm {
  request: OtherNewsPreviewRequest;
  /** The relations' values in the form. */
  pinned: unknown;
  excluded: unknown;
  hasUnsaved: boolean;
  isHidden: boolean;
  isDisabled: boolean;
  isSubmitting: boolean;
  /** Gives back what puts everything as it was. */
  correct: (wanted: Corrections, saved: Required<Corrections>) => () => void;
  hide: (isHidden: boolean) => void;
}

/** Other news of the open form in our words. Nothing here saves. */
export const useOtherNewsForm = (names: Names, at: { documentId: string | undefined; locale: string | null }): OtherNewsForm => {
  const values = useForm('OtherNewsPanel', (state) => state.values as FormValues);
  const getValues = useForm('OtherNewsPanel', (state) => state.getValues as () => FormValues);
  const onChange = useForm('OtherNewsPanel', (state) => state.onChange);
  const isSubmitting = useForm('OtherNewsPanel', (state) => state.isSubmitting);
  const isOff = useForm('OtherNewsPanel', (state) => state.disabled);
  const field = (name: string): string => names.field('newsItem', name);
  const uid = names.type('newsItem') ?? '';
  const pinned = values[field('pinnedNews')];
  const excluded = values[field('excludedNews')];

  return {
    request: previewRequest(names, values, at),
    pinned,
    excluded,
    hasUnsaved: isChanged(pinned) || isChanged(excluded),
    isHidden: values[field('hiddenFromOtherNews')] === true,
    isDisabled: isOff || isSubmitting,
    isSubmitting,
    correct(wanted, saved) {
      const before = getValues();
      const parts = [
        ['pinnedNews', wanted.pinned, saved.pinned],
        ['excludedNews', wanted.excluded, saved.excluded],
      ] as const;
      const changed = parts.filter(([, list]) => list !== undefined).map(([name]) => field(name));
      for (const [name, list, savedList] of parts) {
        if (list !== undefined) onChange(field(name), relationOf({ uid, locale: at.locale }, savedList, list));
      }
      return () => {
        for (const name of changed) onChange(name, before[name] ?? { connect: [], disconnect: [] });
      };
    },
    hide: (isHidden) => onChange(field('hiddenFromOtherNews'), isHidden),
  };
};
