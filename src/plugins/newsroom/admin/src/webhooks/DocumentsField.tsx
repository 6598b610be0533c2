import { useEffect, useState } from 'react';

import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';

import type { Names } from '../names/use-names';
import { useText } from '../use-text';

interface DocumentsFieldProps {
  names: Names;
  type: 'region' | 'topic' | 'organisation';
  label: string;
  /** Document ids. */
  chosen: string[];
  onChange: (documentIds: string[]) => void;
}

interface Found {
  results: Array<Record<string, unknown> & { documentId: string }>;
}

const PAUSE = 250;

/** Documents that an endpoint's events have to lead to; none means all. */
export const DocumentsField = ({ names, type, label, chosen, onChange }: DocumentsFieldProps) => {
  const text = useText();
  const { get } = useFetchClient();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<string[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const address = `/content-manager/collection-types/${names.type(type)}`;
  const field = names.field(type, 'name');
  const wanted = chosen.join();

  useEffect(() => {
    const controller = new AbortController();
    const ask = async (params: object): Promise<string[]> => {
      const { data } = await get<Found>(address, {
        params: { page: 1, pageSize: 50, sort: `${field}:ASC`, ...params },
        signal: controller.signal,
      });
      setKnown((before) => new Map([...before, ...data.results.map((one) => [one.documentId, String(one[field])] as const)]));
      return data.results.map(({ documentId }) => documentId);
    };
    const look = async (): Promise<void> => {
      setFound(await ask(typed === '' ? {} : { _q: typed }));
      if (wanted !== '') await ask({ filters: { documentId: { $in: wanted.split(',') } } });
    };
    // What could not be looked up is shown by its id, and stays chosen.
    const timer = setTimeout(() => void look().catch(() => undefined), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [get, address, field, typed, wanted]);

  const nameOf = (documentId: string): string => known.get(documentId) ?? documentId;
  return (
    <Field.Root hint={chosen.length === 0 ? text('webhooks.filter.all') : undefined}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete="none"
        filterValue=""
        value=""
        textValue={typed}
        placeholder={text('webhooks.filter.search')}
        noOptionsMessage={() => text('webhooks.filter.nothing')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onTextValueChange={setTyped}
        onChange={(documentId) => {
          if (documentId !== '' && !chosen.includes(documentId)) onChange([...chosen, documentId]);
        }}
      >
        {found
          .filter((documentId) => !chosen.includes(documentId))
          .map((documentId) => (
            <ComboboxOption key={documentId} value={documentId} textValue={nameOf(documentId)}>
              {nameOf(documentId)}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Hint />
      {chosen.length > 0 && (
        <Flex gap={2} wrap="wrap" paddingTop={2}>
          {chosen.map((documentId) => (
            <Tag
              key={documentId}
              icon={<Cross />}
              label={text('webhooks.filter.remove', { name: nameOf(documentId) })}
              onClick={() => onChange(chosen.filter((one) => one !== documentId))}
            >
              {nameOf(documentId)}
            </Tag>
          ))}
        </Flex>
      )}
    </Field.Root>
  );
};
