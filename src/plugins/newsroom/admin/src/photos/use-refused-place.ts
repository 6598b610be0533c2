import { useEffect, useRef } from 'react';

import { useForm } from '@strapi/strapi/admin';

import type { Names } from '../names/use-names';
import type { Place } from './place';
import { refusedPlaces } from './refused-places';
import type { PhotosForm } from './use-photos-form';

/** Leads to the first photo that the server found fault with, once after each refusal. */
export const useRefusedPlace = (names: Names, form: PhotosForm, onRefused: (place: Place) => void): void => {
  const errors = useForm('PhotosPanel', (state) => state.errors as unknown);
  const latest = useRef({ names, form, onRefused });
  useEffect(() => {
    latest.current = { names, form, onRefused };
  });
  useEffect(() => {
    const now = latest.current;
    const first = refusedPlaces(now.names, errors).at(0);
    const row = first && now.form.rowsNow().at(first.index);
    if (first !== undefined && row !== undefined) now.onRefused({ key: row.key, field: first.field });
  }, [errors]);
};
