import { useState } from 'react';

import { Box, Button, Flex, Grid, Modal, TextButton, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { MergePersonsResponse } from '../../../shared/contracts/linking';
import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { PersonSearch } from '../people/PersonSearch';
import { useText } from '../use-text';

interface MergePersonsDialogProps {
  names: Names;
  onClose: () => void;
  onMerged: (message: string, undo: string) => void;
}

/** Two records of one person become one: the editor says which of them stays. */
export const MergePersonsDialog = ({ names, onClose, onMerged }: MergePersonsDialogProps) => {
  const text = useText();
  const { post } = useFetchClient();
  const [kept, setKept] = useState<Connectable | null>(null);
  const [merged, setMerged] = useState<Connectable | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isSame = kept !== null && kept.documentId === merged?.documentId;

  const swap = (): void => {
    setKept(merged);
    setMerged(kept);
  };
  const merge = async (): Promise<void> => {
    if (kept === null || merged === null) return;
    setIsSaving(true);
    try {
      const body = { kept: kept.documentId, merged: merged.documentId };
      const { data } = await post<MergePersonsResponse>('/newsroom/persons/merge', body);
      const { undo, ...counts } = data.data;
      onMerged(text('merge.done', { kept: kept.name, merged: merged.name, ...counts }), undo);
    } catch (thrown) {
      setError(isFetchError(thrown) ? thrown.message : String(thrown));
      setIsSaving(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('merge.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography textColor="neutral600">{text('merge.lead')}</Typography>
          <Grid.Root gap={4} paddingTop={4}>
            <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
              <Choice label={text('merge.kept')} names={names} person={kept} onChoose={setKept} />
            </Grid.Item>
            <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
              <Choice label={text('merge.merged')} names={names} person={merged} onChoose={setMerged} />
            </Grid.Item>
          </Grid.Root>
          <Flex paddingTop={4}>
            <TextButton onClick={swap} disabled={kept === null && merged === null}>
              {text('merge.swap')}
            </TextButton>
          </Flex>
          {isSame && <Typography textColor="warning600">{text('merge.same')}</Typography>}
          {error !== null && (
            <Typography textColor="danger600" role="alert">
              {error}
            </Typography>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button onClick={() => void merge()} disabled={kept === null || merged === null || isSame} loading={isSaving}>
            {text('merge.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

interface ChoiceProps {
  label: string;
  names: Names;
  person: Connectable | null;
  onChoose: (person: Connectable | null) => void;
}

const Choice = ({ label, names, person, onChoose }: ChoiceProps) => {
  const text = useText();
  if (person === null) return <PersonSearch names={names} label={label} onChoose={onChoose} />;
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" tag="p">
        {label}
      </Typography>
      <Flex gap={3} paddingTop={2} wrap="wrap">
        <Typography>{person.name}</Typography>
        <TextButton onClick={() => onChoose(null)} aria-label={text('merge.changeName', { name: person.name })}>
          {text('merge.change')}
        </TextButton>
      </Flex>
    </Box>
  );
};
