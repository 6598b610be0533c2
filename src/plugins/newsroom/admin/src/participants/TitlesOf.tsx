import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { CreatePositionRequest, MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import type { SuggestedAffiliation, SuggestedParticipant } from '../../../shared/contracts/suggestions';
import { useText } from '../use-text';

interface TitlesOfProps {
  proposal: SuggestedParticipant;
  day: string | null;
  isDisabled: boolean;
  onMade: (data: MadeRecordsResponse['data'], message: string) => void;
}

/** The titles that the text gives a person; one that is not on record at the day of the event can be recorded. */
export const TitlesOf = ({ proposal, day, isDisabled, onMade }: TitlesOfProps) => {
  const text = useText();
  const { post } = useFetchClient();
  const [error, setError] = useState<string | null>(null);

  const record = async (affiliation: SuggestedAffiliation): Promise<void> => {
    if (proposal.person === null) return;
    const { organisation, organisationName, office, acting } = affiliation;
    const body: CreatePositionRequest = {
      person: proposal.person.documentId,
      title: office,
      acting,
      from: day,
      organisation:
        organisation !== null ? { documentId: organisation.documentId } : organisationName !== null ? { name: organisationName } : null,
    };
    try {
      const { data } = await post<MadeRecordsResponse>('/newsroom/positions', body);
      setError(null);
      onMade(data.data, text('participants.recorded', { title: affiliation.office, name: proposal.name }));
    } catch (thrown) {
      setError(isFetchError(thrown) ? thrown.message : String(thrown));
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {proposal.affiliations.map((affiliation) => (
        <Box key={affiliation.text}>
          {/* An acting office as the article prints it: "врио" wants the genitive. */}
          <Typography>{affiliation.acting ? affiliation.text : affiliation.title}</Typography>
          {affiliation.onRecord === false && (
            <Flex gap={2} wrap="wrap">
              <Typography variant="pi" textColor="warning600">
                {text('participants.notOnRecord')}
              </Typography>
              <TextButton
                disabled={isDisabled}
                onClick={() => void record(affiliation)}
                aria-label={text('participants.recordName', { title: affiliation.office })}
              >
                {text('participants.record')}
              </TextButton>
            </Flex>
          )}
        </Box>
      ))}
      {error !== null && (
        <Typography textColor="danger600" role="alert">
          {error}
        </Typography>
      )}
    </Flex>
  );
};
