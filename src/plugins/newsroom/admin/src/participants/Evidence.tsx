import { Typography } from '@strapi/design-system';

import type { SuggestionEvidence } from '../../../shared/contracts/suggestions';
import { excerptOf } from './excerpt-of';

/** The sentence that a proposal stands on, with its words marked; of a long one what is around them. */
export const Evidence = ({ source, evidence: { words, sentence } }: { source: string; evidence: SuggestionEvidence }) => {
  const { start, end } = excerptOf(source, sentence, words);
  return (
    <Typography variant="pi" textColor="neutral700">
      {start > sentence.start && '… '}
      {source.slice(start, words.start)}
      <mark>{source.slice(words.start, words.end)}</mark>
      {source.slice(words.end, end)}
      {end < sentence.end && ' …'}
    </Typography>
  );
};
