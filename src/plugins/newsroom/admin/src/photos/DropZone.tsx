import { useRef, useState, type DragEvent, type ReactNode } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Images, Plus } from '@strapi/icons';

import { useText } from '../use-text';
import { droppedFiles } from './dropped-files';

interface DropZoneProps {
  isDisabled: boolean;
  onFiles: (files: readonly File[]) => void;
  /** Opens the media library; without it, there is no button for that. */
  onChoose?: () => void;
  /** On one line, where the height is wanted for other things. */
  isFlat?: boolean;
  children?: ReactNode;
}

/** Takes files and folders that are dropped onto it, or chosen. */
export const DropZone = ({ isDisabled, onFiles, onChoose, isFlat = false, children }: DropZoneProps) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const over = (event: DragEvent): void => {
    if (isDisabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    if (isDisabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };

  return (
    <Box
      role="group"
      aria-label={text('photos.dropHere')}
      padding={isFlat ? 2 : 3}
      hasRadius
      borderStyle="dashed"
      borderColor={isOver ? 'primary600' : 'neutral300'}
      background={isOver ? 'primary100' : 'neutral0'}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Flex
        direction={isFlat ? 'row-reverse' : 'column'}
        justifyContent="flex-end"
        alignItems={isFlat ? 'center' : 'stretch'}
        gap={2}
        wrap="wrap"
      >
        <Typography variant="pi" textColor="neutral600">
          {text('photos.dropHere')}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" size="S" startIcon={<Plus />} disabled={isDisabled} onClick={() => input.current?.click()}>
            {text('photos.chooseFiles')}
          </Button>
          {onChoose !== undefined && (
            <Button variant="tertiary" size="S" startIcon={<Images />} disabled={isDisabled} onClick={onChoose}>
              {text('photos.fromLibrary')}
            </Button>
          )}
        </Flex>
        {children}
      </Flex>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/*"
        aria-label={text('photos.chooseFiles')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </Box>
  );
};
