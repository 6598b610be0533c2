import { useState } from 'react';

import { Box, Button, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { useLocation } from 'react-router-dom';

import type { MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import type { SuggestedParticipant } from '../../../shared/contracts/suggestions';
import { LastAct, type Act } from '../acts/LastAct';
import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { useFolded } from '../use-folded';
import { useText } from '../use-text';
import { AgreementProposal } from './AgreementProposal';
import { Dismissed } from './Dismissed';
import { ParticipantCard } from './ParticipantCard';
import { Unconfirmed } from './Unconfirmed';
import { useArticleForm } from './use-article-form';
import { useSuggestions } from './use-suggestions';

/** So sure that an editor need not look at each before *Add all*. */
const CERTAIN = 0.8;

const UNFOLDED = 5;

const isCertain = (proposal: SuggestedParticipant): boolean => proposal.status === 'known' && proposal.confidence >= CERTAIN;

interface ParticipantsContentProps {
  names: Names;
  documentId: string | undefined;
  /** How many agreements the saved draft is about. */
  savedAgreements: number;
}

export const ParticipantsContent = ({ names, documentId, savedAgreements }: ParticipantsContentProps) => {
  const text = useText();
  const form = useArticleForm(names);
  const locale = new URLSearchParams(useLocation().search).get('plugins[i18n][locale]');
  const reading = useSuggestions({
    text: form.text,
    ...(form.day !== null && { date: form.day }),
    ...(locale !== null && { locale }),
    ...(documentId !== undefined && { documentId }),
  });
  const [act, setAct] = useState<Act | null>(null);
  const { suggestions } = reading;
  const matches = suggestions === null ? [] : form.matches(suggestions.participants, suggestions.saved);
  const isDismissed = ({ name }: SuggestedParticipant): boolean => form.dismissed.includes(name);
  const shown = (suggestions?.participants ?? [])
    .map((proposal, place) => ({ proposal, place, row: matches[place] ?? -1 }))
    .filter(({ proposal, row }) => row >= 0 || !isDismissed(proposal));
  const folded = useFolded(shown, UNFOLDED);

  if (form.text === '') return <Typography textColor="neutral600">{text('participants.noText')}</Typography>;
  if (suggestions === null) {
    return reading.error === null ? (
      <Loader small>{text('participants.reading')}</Loader>
    ) : (
      <ReadingError error={reading.error} again={reading.again} />
    );
  }

  const certain = shown.filter(({ proposal, row }) => row < 0 && isCertain(proposal));

  const add = (place: number, person: Connectable | null): void => {
    const onUndo = form.add([{ place, person }], suggestions, matches);
    const name = suggestions.participants[place]?.name ?? '';
    setAct({ message: text('participants.addedOne', { name }), onUndo });
  };
  const addAll = (): void => {
    const onUndo = form.add(
      certain.map(({ proposal, place }) => ({ place, person: proposal.person })),
      suggestions,
      matches,
    );
    setAct({ message: text('participants.addedAll', { count: certain.length }), onUndo });
  };
  const made = (data: MadeRecordsResponse['data'], message: string): void => {
    const { person, agreement, undo } = data;
    if (agreement !== null) form.connectAgreement(agreement);
    const onUndo = (): void => {
      if (person !== null) form.removePerson(person.documentId);
      if (agreement !== null) form.disconnectAgreement(agreement.documentId);
    };
    setAct({ message, undo, onUndo });
    reading.again();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral600" aria-live="polite">
          {text('participants.counts', { found: shown.length, added: shown.filter(({ row }) => row >= 0).length })}
        </Typography>
        {reading.isReading && <Loader small>{text('participants.reading')}</Loader>}
      </Flex>
      {reading.error !== null && <ReadingError error={reading.error} again={reading.again} />}
      <LastAct
        act={act}
        onUndone={() => {
          setAct(null);
          reading.again();
        }}
      />
      {form.unconfirmed.length > 0 && <Unconfirmed form={form} />}
      {certain.length > 0 && (
        <Button fullWidth onClick={addAll} disabled={form.isDisabled}>
          {text('participants.addAll', { count: certain.length })}
        </Button>
      )}
      {shown.length === 0 && <Typography textColor="neutral600">{text('participants.nobody')}</Typography>}
      <Box tag="ol" aria-label={text('participants.title')}>
        {folded.shown.map(({ proposal, place, row }) => (
          <ParticipantCard
            key={`${proposal.name} ${proposal.evidence.words.start}`}
            names={names}
            proposal={proposal}
            text={reading.text}
            day={form.day}
            isAdded={row >= 0}
            isDisabled={form.isDisabled}
            onAdd={(person) => add(place, person)}
            onRemove={() => form.remove(row)}
            onDismiss={() => form.dismiss(proposal.name, true)}
            onMade={made}
          />
        ))}
      </Box>
      {folded.button}
      {suggestions.agreement !== null && names.type('agreement') !== null && names.has('newsItem', 'agreements') && (
        <AgreementProposal
          proposal={suggestions.agreement}
          linked={form.countAgreements(savedAgreements)}
          day={form.day}
          isDisabled={form.isDisabled}
          onMade={made}
        />
      )}
      <Dismissed names={form.dismissed} onReturn={(name) => form.dismiss(name, false)} />
    </Flex>
  );
};

const ReadingError = ({ error, again }: { error: string; again: () => void }) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} role="alert">
      <Typography textColor="danger600">{text('participants.failed', { error })}</Typography>
      <TextButton onClick={again}>{text('again')}</TextButton>
    </Flex>
  );
};
