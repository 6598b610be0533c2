import { useState } from 'react';

import { Box, Button, Flex, Grid, TextButton, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { LinkNameRequest, LinkNameResponse, UnlinkedName } from '../../../shared/contracts/linking';
import type { Names } from '../names/use-names';
import { CreatePersonDialog } from '../people/CreatePersonDialog';
import { PersonSearch } from '../people/PersonSearch';
import { useText } from '../use-text';
import { chosenDocuments, keyOf } from './chosen-documents';
import { DocumentList } from './DocumentList';

interface NameCardProps {
  names: Names;
  name: UnlinkedName;
  onLinked: (person: string, data: LinkNameResponse['data']) => void;
}

/** One printed name, where it stands, and whom it may mean. */
export const NameCard = ({ names, name, onLinked }: NameCardProps) => {
  const text = useText();
  const { post } = useFetchClient();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [isSearching, setIsSearching] = useState(false);
  const [isCreating, setIsCreating] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isNothingChosen = name.documents.every((document) => leftOut.has(keyOf(document)));
  const isDisabled = isBusy || isNothingChosen;

  const link = async (person: { documentId: string; name: string }): Promise<void> => {
    setIsBusy(true);
    setError(null);
    try {
      const documents = chosenDocuments(name, leftOut);
      const request: LinkNameRequest = { key: name.key, person: person.documentId, ...(documents !== null && { documents }) };
      const { data } = await post<LinkNameResponse>('/newsroom/unlinked-names/link', request);
      onLinked(person.name, data.data);
    } catch (thrown) {
      setError(isFetchError(thrown) ? thrown.message : String(thrown));
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <Box tag="li" aria-label={name.name} background="neutral0" hasRadius shadow="tableShadow" padding={5} marginBottom={3}>
      <Grid.Root gap={6}>
        <Grid.Item col={7} s={12} direction="column" alignItems="stretch" gap={2}>
          <Typography variant="delta" tag="h3">
            {name.name}
          </Typography>
          <DocumentList names={names} name={name} leftOut={leftOut} onChange={setLeftOut} />
        </Grid.Item>
        <Grid.Item col={5} s={12} direction="column" alignItems="stretch" gap={2}>
          <Typography textColor="neutral600">
            {text(name.candidates.length === 0 ? 'unlinked.noCandidates' : 'participants.whoIsIt')}
          </Typography>
          {name.candidates.map((candidate) => (
            <Button
              key={candidate.documentId}
              variant="secondary"
              fullWidth
              disabled={isDisabled}
              onClick={() => void link(candidate)}
              aria-label={text('unlinked.linkTo', { name: name.name, person: candidate.name })}
            >
              {[candidate.name, ...candidate.reasons.map((reason) => text(`reason.${reason}`))].join(' · ')}
            </Button>
          ))}
          <Flex gap={3} wrap="wrap">
            <TextButton disabled={isDisabled} onClick={() => setIsSearching(!isSearching)} aria-expanded={isSearching}>
              {text('participants.another')}
            </TextButton>
            {name.proposal !== null && (
              <TextButton
                disabled={isDisabled}
                onClick={() => setIsCreating(true)}
                aria-label={text('participants.createName', { name: name.name })}
              >
                {text('participants.create')}
              </TextButton>
            )}
          </Flex>
          {isSearching && <PersonSearch names={names} onChoose={(person) => void link(person)} />}
          {isNothingChosen && <Typography textColor="warning600">{text('unlinked.chooseOne')}</Typography>}
          {error !== null && (
            <Typography textColor="danger600" role="alert">
              {error}
            </Typography>
          )}
        </Grid.Item>
      </Grid.Root>
      {isCreating && name.proposal !== null && (
        <CreatePersonDialog
          proposal={name.proposal}
          saveLabel={text('unlinked.createAndLink')}
          onClose={() => setIsCreating(false)}
          onMade={({ person }) => {
            setIsCreating(false);
            if (person !== null) void link(person);
          }}
        />
      )}
    </Box>
  );
};
