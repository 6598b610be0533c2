import { useState } from 'react';

import { Button, Checkbox, Field, Flex, Grid, Modal, TextInput, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import { EVENT_TYPES, type EventType } from '../../../shared/contracts/events';
import type { Endpoint, EndpointFilters, EndpointRequest, EndpointResponse } from '../../../shared/contracts/webhooks';
import { useNames } from '../names/use-names';
import { useText } from '../use-text';
import { DocumentsField } from './DocumentsField';

const LISTS = [
  ['regions', 'region'],
  ['topics', 'topic'],
  ['organisations', 'organisation'],
] as const;

interface EndpointDialogProps {
  /** Null for a new one. */
  endpoint: Endpoint | null;
  onClose: () => void;
  /** @param secret of a new one, which nobody can read later */
  onSaved: (secret: string | null) => void;
}

/** Where events go, and which. */
export const EndpointDialog = ({ endpoint, onClose, onSaved }: EndpointDialogProps) => {
  const text = useText();
  const names = useNames();
  const { post, put } = useFetchClient();
  const [url, setUrl] = useState(endpoint?.url ?? 'https://');
  const [description, setDescription] = useState(endpoint?.description ?? '');
  const [types, setTypes] = useState<EventType[]>(endpoint?.types ?? []);
  const [filters, setFilters] = useState<EndpointFilters>(endpoint?.filters ?? { regions: [], topics: [], organisations: [] });
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const toggle = (type: EventType, isWanted: boolean): void =>
    setTypes((before) => EVENT_TYPES.filter((one) => (one === type ? isWanted : before.includes(one))));

  const save = async (): Promise<void> => {
    setIsSaving(true);
    const body: EndpointRequest = { url, description: description.trim() === '' ? null : description, types, filters };
    try {
      const { data } =
        endpoint === null
          ? await post<EndpointResponse>('/newsroom/webhooks/endpoints', body)
          : await put<EndpointResponse>(`/newsroom/webhooks/endpoints/${endpoint.id}`, body);
      onSaved(data.data.secret ?? null);
    } catch (thrown) {
      setError(isFetchError(thrown) ? thrown.message : String(thrown));
      setIsSaving(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(endpoint === null ? 'webhooks.add' : 'webhooks.edit')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Field.Root required hint={text('webhooks.urlHint')} {...(error === null ? {} : { error })}>
              <Field.Label>{text('webhooks.url')}</Field.Label>
              <TextInput type="url" value={url} onChange={(event) => setUrl(event.target.value)} />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            <Field.Root>
              <Field.Label>{text('webhooks.description')}</Field.Label>
              <TextInput value={description} maxLength={500} onChange={(event) => setDescription(event.target.value)} />
            </Field.Root>
            <Flex tag="fieldset" direction="column" alignItems="stretch" gap={3} style={{ border: 0, margin: 0, padding: 0 }}>
              <Typography tag="legend" variant="pi" fontWeight="bold">
                {text('webhooks.types')}
              </Typography>
              <Grid.Root gap={2}>
                {EVENT_TYPES.map((type) => (
                  <Grid.Item key={type} col={6} xs={12}>
                    <Checkbox checked={types.includes(type)} onCheckedChange={(isWanted) => toggle(type, isWanted === true)}>
                      {text(`webhooks.type.${type}`)}
                    </Checkbox>
                  </Grid.Item>
                ))}
              </Grid.Root>
              <Typography variant="pi" textColor="neutral600">
                {text(types.length === 0 ? 'webhooks.allTypes' : 'webhooks.chosenTypes')}
              </Typography>
            </Flex>
            {names !== null &&
              LISTS.map(([list, type]) => (
                <DocumentsField
                  key={list}
                  names={names}
                  type={type}
                  label={text(`webhooks.filter.${list}`)}
                  chosen={filters[list]}
                  onChange={(documentIds) => setFilters((before) => ({ ...before, [list]: documentIds }))}
                />
              ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button onClick={() => void save()} loading={isSaving}>
            {text('webhooks.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
