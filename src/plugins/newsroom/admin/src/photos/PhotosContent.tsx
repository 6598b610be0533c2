import { useEffect, useState } from 'react';

import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useStrapiApp } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';

import type { LibraryPhoto } from '../../../shared/contracts/photos';
import type { Names } from '../names/use-names';
import { useText } from '../use-text';
import { DropZone } from './DropZone';
import { MissingList } from './MissingList';
import { PhotosDialog } from './PhotosDialog';
import { Thumbnail } from './Thumbnail';
import { UploadList } from './UploadList';
import type { Place } from './place';
import { useIsBeingSaved } from './use-is-being-saved';
import { useLibrary } from './use-library';
import { usePeople } from './use-people';
import { usePhotosForm } from './use-photos-form';
import { useRefusedPlace } from './use-refused-place';
import { useUploads } from './use-uploads';

interface LibraryDialogProps {
  allowedTypes: string[];
  multiple: boolean;
  onClose: () => void;
  onSelectAssets: (files: LibraryPhoto[]) => void;
}

/** Two or three lines of them; the table has all. */
const PICTURES = 12;

interface PhotosContentProps {
  names: Names;
  documentId: string | undefined;
  /** Of the article as it was last read from the server. */
  version: unknown;
}

export const PhotosContent = ({ names, documentId, version }: PhotosContentProps) => {
  const text = useText();
  const form = usePhotosForm(names);
  const locale = new URLSearchParams(useLocation().search).get('plugins[i18n][locale]');
  const isBeingSaved = useIsBeingSaved({ isSubmitting: form.isSubmitting, isRefused: form.isRefused, version });
  const uploads = useUploads(form, { documentId, locale }, !isBeingSaved);
  const people = usePeople(form, { documentId, locale });
  const components = useStrapiApp('PhotosPanel', (state) => state.components);
  const [isChoosing, setIsChoosing] = useState(false);
  const [table, setTable] = useState<{ isOpen: boolean; at: Place | null }>({ isOpen: uploads.desk.isTableOpen(), at: null });
  const LibraryDialog = components['media-library'] as React.ComponentType<LibraryDialogProps> | undefined;

  const add = (files: readonly File[]): void => {
    if (files.length === 0) return;
    uploads.add(files);
    setTable({ isOpen: true, at: null });
  };
  const library = useLibrary(form, uploads, () => setTable({ isOpen: true, at: null }));
  useRefusedPlace(names, form, (at) => setTable({ isOpen: true, at }));
  useEffect(() => uploads.desk.keepTable(table.isOpen), [uploads.desk, table.isOpen]);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <DropZone isDisabled={form.isDisabled} onFiles={add} {...(LibraryDialog !== undefined && { onChoose: () => setIsChoosing(true) })} />
      {library.unanswered !== null && (
        <Flex gap={3} role="alert">
          <Typography variant="pi" textColor="danger600">
            {text('photos.libraryFailed', { count: library.unanswered.length })}
          </Typography>
          <TextButton onClick={library.retry}>{text('again')}</TextButton>
        </Flex>
      )}
      {!table.isOpen && <UploadList uploads={uploads} />}
      {form.rows.length > 0 && (
        <>
          <Flex gap={1} wrap="wrap" aria-hidden>
            {form.rows.slice(0, PICTURES).map((row) => (
              <Thumbnail key={row.key} file={row.file} size={44} />
            ))}
            {form.rows.length > PICTURES && <Typography textColor="neutral600">+{form.rows.length - PICTURES}</Typography>}
          </Flex>
          <Button variant="secondary" fullWidth onClick={() => setTable({ isOpen: true, at: null })}>
            {text('photos.openTable', { count: form.rows.length })}
          </Button>
          <MissingList rows={form.rows} onJump={(at) => setTable({ isOpen: true, at })} />
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
          onJump={(at) => setTable({ isOpen: true, at })}
          onClose={() => setTable({ isOpen: false, at: null })}
        />
      )}
      {isChoosing && LibraryDialog !== undefined && (
        <LibraryDialog
          allowedTypes={['images']}
          multiple
          onClose={() => setIsChoosing(false)}
          onSelectAssets={(files) => {
            setIsChoosing(false);
            library.take(files);
          }}
        />
      )}
    </Flex>
  );
};
