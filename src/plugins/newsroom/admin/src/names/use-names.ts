import { useEffect, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { NamesResponse } from '../../../shared/contracts/names';

export interface Names {
  /** The app's content type for one of ours, or null. */
  type: (name: string) => string | null;
  /** The app's attribute for our field of a type or component; our own where the app lacks it. */
  field: (shape: string, name: string) => string;
  has: (shape: string, name: string) => boolean;
}

const toNames = ({
  types,
  attributes,
}: {
  types: Partial<NamesResponse['data']['types']>;
  attributes: Record<string, Partial<Record<string, string>> | undefined>;
}): Names => ({
  type: (name) => types[name] ?? null,
  field: (shape, name) => attributes[shape]?.[name] ?? name,
  has: (shape, name) => attributes[shape]?.[name] !== undefined,
});

/** They do not change while the panel is open. */
let asked: Promise<Names> | null = null;

/** What the app calls our types and fields; null until the server has said so. */
export const useNames = (): Names | null => {
  const { get } = useFetchClient();
  const [names, setNames] = useState<Names | null>(null);

  useEffect(() => {
    let isGone = false;
    asked ??= get<NamesResponse>('/newsroom/names').then(({ data }) => toNames(data.data));
    asked.then(
      (known) => {
        if (!isGone) setNames(known);
      },
      () => {
        asked = null;
      },
    );
    return () => {
      isGone = true;
    };
  }, [get]);

  return names;
};
