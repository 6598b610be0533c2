import type { ReactNode } from 'react';

import { Box, Flex, ProgressBar, TextButton, Typography } from '@strapi/design-system';

import { useText } from '../use-text';
import type { PhotoRefused } from './photo-refused';
import type { Upload, UploadState } from './upload-queue';
import type { Uploads } from './use-uploads';

/** As high as about six lines, less in a low window: the photos below stay in sight, however many files come. */
const HEIGHT = 'min(200px, 15vh)';

const isUnderWay = ({ is }: UploadState): boolean => is === 'waiting' || is === 'sending' || is === 'arrived';

/** Files on their way, and those of which the editor should know something. */
export const UploadList = ({ uploads }: { uploads: Uploads }) => {
  const text = useText();
  const waiting = uploads.all.filter(({ state }) => state.is === 'waiting').length;
  const told = uploads.all.filter(({ state }) => !isUnderWay(state));
  if (uploads.all.length === 0) return null;
  return (
    <Box>
      <Flex gap={3} wrap="wrap">
        {waiting > 0 && <Note>{text('photos.waiting', { count: waiting })}</Note>}
        {told.length > 1 && (
          <TextButton onClick={() => uploads.dismiss(told.map(({ turn }) => turn))}>
            {text('photos.dismissAll', { count: told.length })}
          </TextButton>
        )}
      </Flex>
      <Box tag="ul" aria-label={text('photos.uploads')} style={{ maxHeight: HEIGHT, overflowY: 'auto' }}>
        {uploads.all
          .filter(({ state }) => state.is !== 'waiting')
          .map((upload) => (
            <Box key={upload.turn} tag="li" paddingTop={1} paddingBottom={1} aria-label={upload.name}>
              <Flex gap={2} wrap="wrap">
                <Typography variant="pi" fontWeight="semiBold" ellipsis title={upload.name} style={{ maxWidth: '100%' }}>
                  {upload.name}
                </Typography>
                <What upload={upload} uploads={uploads} />
              </Flex>
            </Box>
          ))}
      </Box>
    </Box>
  );
};

const What = ({ upload: { turn, state }, uploads }: { upload: Upload; uploads: Uploads }) => {
  const text = useText();
  const dismiss = <TextButton onClick={() => uploads.dismiss([turn])}>{text('photos.dismiss')}</TextButton>;
  switch (state.is) {
    case 'waiting':
      return null;
    case 'sending':
      return state.share < 1 ? (
        <ProgressBar value={Math.round(state.share * 100)} aria-label={text('photos.sending')} />
      ) : (
        <Note>{text('photos.processing')}</Note>
      );
    case 'arrived':
      return <Note>{text('photos.processing')}</Note>;
    case 'failed':
      return (
        <>
          <Fault>
            <Why refused={state.refused} />
          </Fault>
          {canRetry(state.refused) && <TextButton onClick={() => uploads.retry(turn)}>{text('again')}</TextButton>}
          {dismiss}
        </>
      );
    case 'known':
      return (
        <>
          <Note>{text('photos.known')}</Note>
          <TextButton onClick={() => uploads.storeCopy(turn)}>{text('photos.storeCopy')}</TextButton>
          {dismiss}
        </>
      );
    case 'present':
      return (
        <>
          <Note>{text('photos.present')}</Note>
          {dismiss}
        </>
      );
    case 'left-out':
      return (
        <>
          <Fault>{text(`photos.refused.${state.why}`)}</Fault>
          {dismiss}
        </>
      );
    case 'noted':
      return (
        <>
          <Note>{text(`photos.problem.${state.problem}`)}</Note>
          {dismiss}
        </>
      );
  }
};

const Note = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Fault = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="danger600" role="alert">
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
