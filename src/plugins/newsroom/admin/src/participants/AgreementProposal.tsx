import { useState } from 'react';

import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';

import type { MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import type { SuggestedAgreement } from '../../../shared/contracts/suggestions';
import { useText } from '../use-text';
import { CreateAgreementDialog } from './CreateAgreementDialog';

interface AgreementProposalProps {
  proposal: SuggestedAgreement;
  /** How many agreements the article is about already. */
  linked: number;
  day: string | null;
  isDisabled: boolean;
  onMade: (data: MadeRecordsResponse['data'], message: string) => void;
}

/** The agreement that the text tells of. */
export const AgreementProposal = ({ proposal, linked, day, isDisabled, onMade }: AgreementProposalProps) => {
  const text = useText();
  const [isCreating, setIsCreating] = useState(false);
  return (
    <Box tag="section" padding={3} hasRadius borderColor="neutral200" aria-label={text('agreement.found')}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold">{text('agreement.found')}</Typography>
        <Typography>
          {[text(`agreement.form.${proposal.form}`), proposal.parties.map(({ name }) => name).join(' — ')].filter(Boolean).join(': ')}
        </Typography>
        {proposal.signatories.map(({ name, onBehalfOf }) => (
          <Typography key={name} variant="pi">
            {onBehalfOf === null ? text('agreement.signs', { name }) : text('agreement.signsFor', { name, party: onBehalfOf })}
          </Typography>
        ))}
        {linked === 0 ? (
          <Button size="S" variant="secondary" disabled={isDisabled} onClick={() => setIsCreating(true)}>
            {text('agreement.create')}
          </Button>
        ) : (
          <Flex gap={3} wrap="wrap">
            <Typography variant="pi" textColor="success600">
              {text('agreement.linked', { count: linked })}
            </Typography>
            <TextButton disabled={isDisabled} onClick={() => setIsCreating(true)}>
              {text('agreement.createAnother')}
            </TextButton>
          </Flex>
        )}
      </Flex>
      {isCreating && (
        <CreateAgreementDialog
          proposal={proposal}
          day={day}
          onClose={() => setIsCreating(false)}
          onMade={(data) => {
            setIsCreating(false);
            onMade(data, text('agreement.created', { title: data.agreement?.name ?? '' }));
          }}
        />
      )}
    </Box>
  );
};
