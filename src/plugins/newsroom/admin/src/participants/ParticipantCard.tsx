import { useState } from 'react';

import { Badge, Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';

import type { MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import type { SuggestedParticipant, SuggestedPersonCandidate } from '../../../shared/contracts/suggestions';
import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { CreatePersonDialog } from '../people/CreatePersonDialog';
import { PersonSearch } from '../people/PersonSearch';
import { useText } from '../use-text';
import { Evidence } from './Evidence';
import { TitlesOf } from './TitlesOf';

interface ParticipantCardProps {
  names: Names;
  proposal: SuggestedParticipant;
  text: string;
  day: string | null;
  isAdded: boolean;
  isDisabled: boolean;
  onAdd: (person: Connectable | null) => void;
  onRemove: () => void;
  onDismiss: () => void;
  onMade: (data: MadeRecordsResponse['data'], message: string) => void;
}

/** One person that the text names: who it is, what the text says, and what the editor may do. */
export const ParticipantCard = (props: ParticipantCardProps) => {
  const { names, proposal, text: source, day, isAdded, isDisabled, onAdd, onRemove, onDismiss, onMade } = props;
  const text = useText();
  const [isSearching, setIsSearching] = useState(false);
  const [isCreating, setIsCreating] = useState(false);
  const [isTelling, setIsTelling] = useState(false);
  /** Of those who are added, what asks nothing of the editor any more is folded away. */
  const isWhole = !isAdded || isTelling;

  return (
    <Box
      tag="li"
      padding={3}
      marginBottom={2}
      hasRadius
      borderColor={isAdded ? 'success200' : 'neutral200'}
      background="neutral0"
      aria-label={proposal.name}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={1} wrap="wrap">
          <Typography fontWeight="bold">{proposal.name}</Typography>
          <Status proposal={proposal} isAdded={isAdded} />
        </Flex>
        {(isWhole || hasNewTitle(proposal)) && <TitlesOf proposal={proposal} day={day} isDisabled={isDisabled} onMade={onMade} />}
        {isWhole && (
          <>
            <Evidence source={source} evidence={proposal.evidence} />
            <Typography variant="pi" textColor="neutral600">
              {text('participants.why', { reason: text(`reason.${proposal.reason}`), percent: Math.round(proposal.confidence * 100) })}
            </Typography>
          </>
        )}
        {isAdded ? (
          <Flex gap={3} wrap="wrap">
            <TextButton onClick={onRemove} disabled={isDisabled} aria-label={text('participants.removeName', { name: proposal.name })}>
              {text('participants.remove')}
            </TextButton>
            <TextButton
              onClick={() => setIsTelling(!isTelling)}
              aria-expanded={isTelling}
              aria-label={text('participants.moreOf', { name: proposal.name })}
            >
              {text('participants.more')}
            </TextButton>
          </Flex>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={2}>
            {proposal.status === 'ambiguous' && (
              <Flex direction="column" alignItems="stretch" gap={1} role="group" aria-label={text('participants.whoIsIt')}>
                {proposal.candidates.map((candidate) => (
                  <Button
                    key={candidate.documentId}
                    variant="secondary"
                    size="S"
                    // a long name takes two lines here
                    style={{ height: 'auto', minHeight: '3.2rem' }}
                    paddingTop={1}
                    paddingBottom={1}
                    disabled={isDisabled}
                    onClick={() => onAdd(candidate)}
                  >
                    {[candidate.name, ...officeOf(candidate), ...candidate.reasons.map((reason) => text(`reason.${reason}`))].join(' · ')}
                  </Button>
                ))}
              </Flex>
            )}
            <Flex gap={2} wrap="wrap">
              {proposal.status === 'known' && (
                <Button
                  size="S"
                  variant="secondary"
                  disabled={isDisabled}
                  onClick={() => onAdd(proposal.person)}
                  aria-label={text('participants.addName', { name: proposal.name })}
                >
                  {text('participants.add')}
                </Button>
              )}
              {proposal.status !== 'known' && (
                <>
                  <Button
                    size="S"
                    variant="secondary"
                    disabled={isDisabled}
                    onClick={() => setIsCreating(true)}
                    aria-label={text('participants.createName', { name: proposal.name })}
                  >
                    {text('participants.create')}
                  </Button>
                  <TextButton disabled={isDisabled} onClick={() => onAdd(null)}>
                    {text('participants.addUnlinked')}
                  </TextButton>
                </>
              )}
              <TextButton disabled={isDisabled} onClick={() => setIsSearching(!isSearching)} aria-expanded={isSearching}>
                {text('participants.another')}
              </TextButton>
              <TextButton disabled={isDisabled} onClick={onDismiss} aria-label={text('participants.dismissName', { name: proposal.name })}>
                {text('participants.dismiss')}
              </TextButton>
            </Flex>
            {isSearching && <PersonSearch names={names} onChoose={onAdd} />}
          </Flex>
        )}
      </Flex>
      {isCreating && (
        <CreatePersonDialog
          proposal={proposal}
          saveLabel={text('person.save')}
          onClose={() => setIsCreating(false)}
          onMade={(data) => {
            setIsCreating(false);
            onAdd(data.person);
            onMade(data, text('participants.created', { name: proposal.name }));
          }}
        />
      )}
    </Box>
  );
};

const hasNewTitle = ({ affiliations }: SuggestedParticipant): boolean => affiliations.some(({ onRecord }) => onRecord === false);

/** What tells namesakes apart at a glance. */
const officeOf = ({ position }: SuggestedPersonCandidate): string[] =>
  position === null ? [] : [[position.title, position.organisation].filter(Boolean).join(', ')];

const Status = ({ proposal, isAdded }: { proposal: SuggestedParticipant; isAdded: boolean }) => {
  const text = useText();
  const shown = isAdded ? 'added' : proposal.status;
  return (
    <Flex gap={1} wrap="wrap">
      {proposal.signed && <Badge>{text('participants.signed', { gender: proposal.nameParts.gender ?? 'unknown' })}</Badge>}
      {shown !== 'known' && <Badge active={shown === 'added'}>{text(`status.${shown}`)}</Badge>}
    </Flex>
  );
};
