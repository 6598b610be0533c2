import { useRef, useState } from 'react';

import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Box, Button, Flex, Modal, TextButton, Typography } from '@strapi/design-system';

import type { Names } from '../names/use-names';
import { useText } from '../use-text';
import { BulkBar } from './BulkBar';
import { DropZone } from './DropZone';
import { MissingList } from './MissingList';
import { PhotoRowView } from './PhotoRowView';
import { UploadList } from './UploadList';
import { dragWords } from './drag-words';
import type { Place } from './place';
import { GRID, type Done } from './table';
import type { People } from './use-people';
import type { PhotosForm } from './use-photos-form';
import type { Uploads } from './use-uploads';

interface PhotosDialogProps {
  names: Names;
  form: PhotosForm;
  uploads: Uploads;
  people: People;
  at: Place | null;
  onFiles: (files: readonly File[]) => void;
  onJump: (to: Place) => void;
  onClose: () => void;
}

/** All photos of the article in one table. It changes the open form; saving is the article's. */
export const PhotosDialog = ({ names, form, uploads, people, at, onFiles, onJump, onClose }: PhotosDialogProps) => {
  const text = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const isMoving = useRef(false);
  const list = useRef<HTMLOListElement>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const keys = form.rows.map(({ key }) => key);
  const numberOf = (key: string | number | undefined): number => keys.indexOf(String(key)) + 1;
  const selected = chosen.filter((key) => keys.includes(key));

  const drop = ({ active, over }: DragEndEvent): void => {
    isMoving.current = false;
    const [from, to] = [numberOf(active.id) - 1, numberOf(over?.id) - 1];
    if (from >= 0 && to >= 0 && from !== to) form.move(from, to);
  };
  const remove = (gone: readonly string[]): void => {
    const undo = form.remove(gone);
    setDone({ message: text('photos.removed', { count: gone.length }), undo });
  };
  const removeOne = (key: string, index: number): void => {
    remove([key]);
    // The keyboard goes on at the row that takes its place; a button there would show its tooltip, and keep Escape to itself.
    requestAnimationFrame(() => {
      const rows = list.current?.children;
      rows
        ?.item(Math.min(index, rows.length - 1))
        ?.querySelector<HTMLElement>('[role="checkbox"]')
        ?.focus();
    });
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content
        style={{ width: '96vw', maxWidth: 1560 }}
        onEscapeKeyDown={(event: KeyboardEvent) => {
          // It puts the row back, and leaves the table open.
          if (isMoving.current) event.preventDefault();
        }}
      >
        <Modal.Header closeLabel={text('photos.close')}>
          <Modal.Title>{text('photos.tableTitle', { count: form.rows.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <DropZone isDisabled={form.isDisabled} onFiles={onFiles} isFlat />
            <UploadList uploads={uploads} />
            {form.rows.length > 0 && <MissingList rows={form.rows} onJump={onJump} />}
            {form.rows.length > 0 && (
              <BulkBar
                names={names}
                form={form}
                people={people}
                chosen={selected}
                onChosen={setChosen}
                onRemove={remove}
                onDone={setDone}
              />
            )}
            <DndContext
              sensors={sensors}
              collisionDetection={closestCenter}
              onDragStart={() => {
                isMoving.current = true;
              }}
              onDragEnd={drop}
              onDragCancel={() => {
                isMoving.current = false;
              }}
              accessibility={dragWords(text, numberOf)}
            >
              <SortableContext items={keys} strategy={verticalListSortingStrategy}>
                <Headings />
                <Box ref={list} tag="ol" aria-label={text('photos.title')}>
                  {form.rows.map((row, index) => (
                    <PhotoRowView
                      key={row.key}
                      names={names}
                      form={form}
                      row={row}
                      number={index + 1}
                      people={people.of(row)}
                      participants={people.participants}
                      isChosen={chosen.includes(row.key)}
                      focus={at?.key === row.key ? at : null}
                      onChosen={(isChosen) =>
                        setChosen((before) => (isChosen ? [...before, row.key] : before.filter((key) => key !== row.key)))
                      }
                      onRemove={() => removeOne(row.key, index)}
                    />
                  ))}
                </Box>
              </SortableContext>
            </DndContext>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          {done === null ? (
            <Typography variant="pi" textColor="neutral600">
              {text('photos.notSaved')}
            </Typography>
          ) : (
            <Flex gap={3} role="status" background="success100" padding={2} hasRadius>
              <Typography textColor="success700">{done.message}</Typography>
              <TextButton
                onClick={() => {
                  done.undo();
                  setDone(null);
                }}
              >
                {text('undo')}
              </TextButton>
            </Flex>
          )}
          <Button onClick={onClose}>{text('photos.done')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Headings = () => {
  const text = useText();
  return (
    <Box aria-hidden background="neutral0" paddingTop={1} paddingBottom={1} style={{ ...GRID, position: 'sticky', top: 0, zIndex: 2 }}>
      <span />
      <span />
      {(['caption', 'alternativeText', 'credit', 'people'] as const).map((name) => (
        <Typography key={name} variant="sigma" textColor="neutral600">
          {text(`photos.field.${name}`)}
        </Typography>
      ))}
      <span />
    </Box>
  );
};
