import { Box, Flex, ProgressBar, TextButton, Typography } from '@strapi/design-system';

import { useText } from '../use-text';
import type { PhotoRefused } from './send-photo';
import type { Upload, Uploads } from './use-uploads';

/** Files on their way, and those of which the editor should know something. */
export const UploadList = ({ uploads }: { uploads: Uploads }) => {
  const text = useText();
  if (uploads.all.length === 0) return null;
  return (
    <Box tag="ul" aria-label={text('photos.uploads')}>
      {uploads.all.map((upload) => (
        <Box key={upload.turn} tag="li" paddingTop={2} paddingBottom={2} aria-label={upload.file.name}>
          <Flex direction="column" alignItems="stretch" gap={1}>
            <Typography variant="pi" fontWeight="semiBold" ellipsis>
              {upload.file.name}
            </Typography>
            <What upload={upload} uploads={uploads} />
          </Flex>
        </Box>
      ))}
    </Box>
  );
};

const What = ({ upload: { turn, state }, uploads }: { upload: Upload; uploads: Uploads }) => {
  const text = useText();
  const dismiss = <TextButton onClick={() => uploads.dismiss(turn)}>{text('photos.dismiss')}</TextButton>;
  switch (state.is) {
    case 'waiting':
      return <Note>{text('photos.waiting')}</Note>;
    case 'sending':
      return state.share < 1 ? (
        <ProgressBar value={Math.round(state.share * 100)} aria-label={text('photos.sending')} />
      ) : (
        <Note>{text('photos.processing')}</Note>
      );
    case 'failed':
      return (
        <>
          <Typography variant="pi" textColor="danger600" role="alert">
            <Why refused={state.refused} />
          </Typography>
          <Flex gap={3}>
            {canRetry(state.refused) && <TextButton onClick={() => uploads.retry(turn)}>{text('again')}</TextButton>}
            {dismiss}
          </Flex>
        </>
      );
    case 'known':
      return (
        <>
          <Note>{text('photos.known')}</Note>
          <Flex gap={3}>
            <TextButton onClick={() => uploads.storeCopy(turn)}>{text('photos.storeCopy')}</TextButton>
            {dismiss}
          </Flex>
        </>
      );
    case 'present':
      return (
        <>
          <Note>{text('photos.present')}</Note>
          <Flex>{dismiss}</Flex>
        </>
      );
    case 'noted':
      return (
        <>
          <Note>{text(`photos.problem.${state.problem}`)}</Note>
          <Flex>{dismiss}</Flex>
        </>
      );
  }
};

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

/** What the file is at fault for stays as it is however often it is sent. */
const canRetry = ({ reason, status }: PhotoRefused): boolean => reason === null && status !== 413 && status !== 403;

const Why = ({ refused: { reason, status, message } }: { refused: PhotoRefused }) => {
  const text = useText();
  if (reason !== null) return <>{text(`photos.refused.${reason}`)}</>;
  if (status === 0) return <>{text('photos.unreachable')}</>;
  if (status === 413) return <>{text('photos.tooBig')}</>;
  return <>{text('photos.failed', { error: message || status })}</>;
};
