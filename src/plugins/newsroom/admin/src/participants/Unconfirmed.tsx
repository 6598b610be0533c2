import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import { useText } from '../use-text';
import type { ArticleForm } from './use-article-form';

/** Those who were added when the article came in from elsewhere: the editor keeps them, or takes all of them off. */
export const Unconfirmed = ({ form }: { form: ArticleForm }) => {
  const text = useText();
  const count = form.unconfirmed.length;
  return (
    <Box background="warning100" padding={3} hasRadius role="group" aria-label={text('participants.unconfirmed', { count })}>
      <Typography textColor="warning700">{text('participants.unconfirmed', { count })}</Typography>
      <Flex gap={3} paddingTop={1} wrap="wrap">
        <TextButton disabled={form.isDisabled} onClick={form.confirmAll}>
          {text('participants.keepAll')}
        </TextButton>
        <TextButton disabled={form.isDisabled} onClick={form.removeUnconfirmed}>
          {text('participants.removeAll')}
        </TextButton>
      </Flex>
    </Box>
  );
};
