import { useEffect, useRef } from 'react';

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Box, Checkbox, Field, Flex, IconButton, Textarea, Typography } from '@strapi/design-system';
import { Drag, Trash } from '@strapi/icons';

import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { useText } from '../use-text';
import { PeopleCell } from './PeopleCell';
import { Thumbnail } from './Thumbnail';
import { missingIn, type PhotoRow } from './photo-rows';
import type { Place } from './place';
import { GRID } from './table';
import type { PeopleOfRow } from './use-people';
import type { PhotosForm } from './use-photos-form';

interface PhotoRowViewProps {
  names: Names;
  form: PhotosForm;
  row: PhotoRow;
  number: number;
  people: PeopleOfRow;
  participants: readonly Connectable[];
  isChosen: boolean;
  focus: Place | null;
  onChosen: (isChosen: boolean) => void;
  onRemove: () => void;
}

/** One photo of the table. */
export const PhotoRowView = (props: PhotoRowViewProps) => {
  const { names, form, row, number, people, participants, isChosen, focus, onChosen, onRemove } = props;
  const text = useText();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: row.key,
    disabled: form.isDisabled,
  });
  const caption = useRef<HTMLTextAreaElement>(null);
  const alternativeText = useRef<HTMLTextAreaElement>(null);
  const credit = useRef<HTMLTextAreaElement>(null);
  const missing = missingIn(row);
  const change = (part: Parameters<PhotosForm['change']>[0][number]['change']): void => {
    form.change([{ key: row.key, change: part }]);
  };
  const label = (field: string): string => text('photos.cell', { number, field: text(`photos.field.${field}`) });

  useEffect(() => {
    if (focus !== null) ({ caption, alternativeText, credit })[focus.field].current?.focus();
  }, [focus]);

  return (
    <Box
      ref={setNodeRef}
      tag="li"
      aria-label={text('photos.number', { number })}
      paddingTop={3}
      paddingBottom={3}
      borderWidth="1px 0 0 0"
      borderStyle="solid"
      borderColor="neutral200"
      background={isDragging ? 'primary100' : 'neutral0'}
      style={{ ...GRID, transform: CSS.Transform.toString(transform), transition, position: 'relative', zIndex: isDragging ? 1 : 'auto' }}
    >
      <Flex direction="column" gap={2}>
        <IconButton
          ref={setActivatorNodeRef}
          variant="ghost"
          size="S"
          label={text('photos.move', { number })}
          disabled={form.isDisabled}
          style={{ cursor: 'grab', touchAction: 'none' }}
          {...attributes}
          {...listeners}
        >
          <Drag />
        </IconButton>
        <Checkbox checked={isChosen} onCheckedChange={(value) => onChosen(value === true)} aria-label={text('photos.choose', { number })} />
      </Flex>
      <Flex direction="column" gap={1} alignItems="stretch">
        <Thumbnail file={row.file} size={92} />
        <Typography variant="pi" textColor="neutral600" ellipsis title={row.file?.name}>
          {`${number} · ${row.file?.name ?? ''}`}
        </Typography>
      </Flex>
      <Textarea
        ref={caption}
        aria-label={label('caption')}
        value={row.caption}
        disabled={form.isDisabled}
        onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ caption: event.target.value })}
      />
      <Field.Root error={missing.includes('alternativeText') ? text('photos.noAlternativeText') : undefined}>
        <Textarea
          ref={alternativeText}
          aria-label={label('alternativeText')}
          value={row.alternativeText}
          disabled={form.isDisabled || row.decorative}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ alternativeText: event.target.value })}
        />
        <Field.Error />
        {names.has('photo', 'decorative') && (
          <Checkbox
            checked={row.decorative}
            disabled={form.isDisabled}
            onCheckedChange={(value) => change({ decorative: value === true })}
            aria-label={label('decorative')}
          >
            {text('photos.field.decorative')}
          </Checkbox>
        )}
      </Field.Root>
      <Field.Root hint={missing.includes('credit') ? text('photos.noCredit') : undefined}>
        <Textarea
          ref={credit}
          aria-label={label('credit')}
          value={row.credit}
          disabled={form.isDisabled}
          // Several lines show the whole of it; it is one.
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => change({ credit: event.target.value.replace(/\n/g, ' ') })}
        />
        <Field.Hint />
      </Field.Root>
      <PeopleCell names={names} form={form} row={row} number={number} people={people} participants={participants} />
      <IconButton variant="ghost" label={text('photos.remove', { number })} disabled={form.isDisabled} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Box>
  );
};
