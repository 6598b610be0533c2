import { useState } from 'react';

import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useFetchClient, useStrapiApp } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';

import type { LibraryPhoto, PhotoFactsResponse } from '../../../shared/contracts/photos';
import type { Names } from '../names/use-names';
import { useText } from '../use-text';
import { DropZone } from './DropZone';
import { PhotosDialog } from './PhotosDialog';
import { Thumbnail } from './Thumbnail';
import { UploadList } from './UploadList';
import { missingIn } from './photo-rows';
import { usePeople } from './use-people';
import { usePhotosForm } from './use-photos-form';
import { useUploads } from './use-uploads';

interface LibraryDialogProps {
  allowedTypes: string[];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (files: LibraryPhoto[]) => void;
}

/** Which field of which row the table opens at. */
export interface Place {
  key: string;
  field: 'alternativeText' | 'credit' | 'caption';
}

export const PhotosContent = ({ names, documentId }: { names: Names; documentId: string | undefined }) => {
  const text = useText();
  const { post } = useFetchClient();
  const form = usePhotosForm(names);
  const uploads = useUploads(form);
  const locale = new URLSearchParams(useLocation().search).get('plugins[i18n][locale]');
  const people = usePeople(form, { documentId, locale });
  const components = useStrapiApp('PhotosPanel', (state) => state.components);
  const [isChoosing, setIsChoosing] = useState(false);
  const [table, setTable] = useState<{ isOpen: boolean; at: Place | null }>({ isOpen: false, at: null });
  const LibraryDialog = components['media-library'] as React.ComponentType<LibraryDialogProps> | undefined;

  const add = (files: readonly File[]): void => {
    if (files.length === 0) return;
    uploads.add(files);
    setTable({ isOpen: true, at: null });
  };
  const choose = async (files: readonly LibraryPhoto[]): Promise<void> => {
    setIsChoosing(false);
    const photos = files.filter(({ mime }) => /^image\/(?!svg)/.test(mime));
    const { data } = await post<PhotoFactsResponse>('/newsroom/photos/facts', { files: photos.map(({ id }) => id) });
    const known = new Map(data.data.map((one) => [one.file, one]));
    const first = form.rowsNow().length;
    const chosen = photos.flatMap((file) => {
      const found = known.get(file.id);
      return found === undefined ? [] : [{ file, facts: found.facts, problem: found.problem }];
    });
    chosen.forEach((taken, index) => form.insert(taken, first + index));
    if (chosen.length > 0) setTable({ isOpen: true, at: null });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <DropZone isDisabled={form.isDisabled} onFiles={add} {...(LibraryDialog !== undefined && { onChoose: () => setIsChoosing(true) })} />
      {!table.isOpen && <UploadList uploads={uploads} />}
      {form.rows.length > 0 && (
        <>
          <Flex gap={1} wrap="wrap" aria-hidden>
            {form.rows.map((row) => (
              <Thumbnail key={row.key} file={row.file} size={44} />
            ))}
          </Flex>
          <Button variant="secondary" fullWidth onClick={() => setTable({ isOpen: true, at: null })}>
            {text('photos.openTable', { count: form.rows.length })}
          </Button>
          <Missing form={form} onJump={(at) => setTable({ isOpen: true, at })} />
        </>
      )}
      {table.isOpen && (
        <PhotosDialog
          names={names}
          form={form}
          uploads={uploads}
          people={people}
          at={table.at}
          onFiles={uploads.add}
          onClose={() => setTable({ isOpen: false, at: null })}
        />
      )}
      {isChoosing && LibraryDialog !== undefined && (
        <LibraryDialog
          allowedTypes={['images']}
          multiple
          onClose={() => setIsChoosing(false)}
          onSelectAssets={(files) => void choose(files)}
        />
      )}
    </Flex>
  );
};

/** What stands in the way of publishing, by row, and what a reader will miss besides. */
const Missing = ({ form, onJump }: { form: ReturnType<typeof usePhotosForm>; onJump: (at: Place) => void }) => {
  const text = useText();
  const missing = form.rows.flatMap((row, index) => missingIn(row).map((field) => ({ row, field, number: index + 1 })));
  const silent = missing.filter(({ field }) => field === 'alternativeText');
  const anonymous = missing.filter(({ field }) => field === 'credit');
  if (missing.length === 0) {
    return (
      <Typography variant="pi" textColor="success600">
        {text('photos.complete')}
      </Typography>
    );
  }
  return (
    <Box>
      {silent.length > 0 && (
        <>
          <Typography variant="pi" textColor="danger600">
            {text('photos.missing.alternativeText', { count: silent.length })}
          </Typography>
          <Flex tag="ul" gap={2} wrap="wrap" aria-label={text('photos.missing.alternativeText', { count: silent.length })}>
            {silent.map(({ row, field, number }) => (
              <li key={row.key}>
                <TextButton onClick={() => onJump({ key: row.key, field })} aria-label={text('photos.jump.alternativeText', { number })}>
                  {text('photos.number', { number })}
                </TextButton>
              </li>
            ))}
          </Flex>
        </>
      )}
      {anonymous.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          {text('photos.missing.credit', { count: anonymous.length })}
        </Typography>
      )}
    </Box>
  );
};
