import { useEffect, useState } from 'react';

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';

import { asText } from '../form-values';
import type { Names } from '../names/use-names';
import { useText } from '../use-text';
import type { Connectable } from './connectable';

interface Found {
  results: Array<Record<string, unknown> & { id: number; documentId: string }>;
}

const PAUSE = 250;

interface PersonSearchProps {
  names: Names;
  label?: string;
  onChoose: (person: Connectable) => void;
}

/** Looks a person up in the directory. */
export const PersonSearch = ({ names, label, onChoose }: PersonSearchProps) => {
  const text = useText();
  const { get } = useFetchClient();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Connectable[]>([]);
  const [isLoading, setIsLoading] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const nameOf = (person: Found['results'][number]): string => {
      const part = (field: string): string => asText(person[names.field('person', field)]);
      return part('label') || [part('lastName'), part('firstName')].join(' ');
    };
    const search = async (): Promise<void> => {
      setIsLoading(true);
      try {
        const { data } = await get<Found>(`/content-manager/collection-types/${names.type('person')}`, {
          params: { _q: typed, page: 1, pageSize: 10, sort: `${names.field('person', 'lastName')}:ASC` },
          signal: controller.signal,
        });
        setFound(data.results.map((person) => ({ id: person.id, documentId: person.documentId, name: nameOf(person) })));
        setIsLoading(false);
      } catch {
        if (!controller.signal.aborted) setIsLoading(false);
      }
    };
    const timer = setTimeout(() => void search(), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed, get, names]);

  return (
    <Field.Root>
      <Field.Label>{label ?? text('participants.search')}</Field.Label>
      <Combobox
        autocomplete="none"
        filterValue=""
        textValue={typed}
        placeholder={text('participants.searchHint')}
        noOptionsMessage={() => text(isLoading ? 'participants.searching' : 'participants.searchNobody')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onTextValueChange={setTyped}
        onChange={(documentId) => {
          const person = found.find((one) => one.documentId === documentId);
          if (person !== undefined) onChoose(person);
        }}
      >
        {found.map((person) => (
          <ComboboxOption key={person.documentId} value={person.documentId} textValue={person.name}>
            {person.name}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
