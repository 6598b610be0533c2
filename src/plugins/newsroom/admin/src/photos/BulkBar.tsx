import { useState } from 'react';

import { Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';

import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { PersonSearch } from '../people/PersonSearch';
import { useText } from '../use-text';
import type { Done } from './table';
import type { People } from './use-people';
import type { PhotosForm } from './use-photos-form';

interface BulkBarProps {
  names: Names;
  form: PhotosForm;
  people: People;
  chosen: readonly string[];
  onChosen: (keys: readonly string[]) => void;
  onRemove: (keys: readonly string[]) => void;
  onDone: (done: Done) => void;
}

const BULK_FIELDS = ['credit', 'caption', 'creator', 'alternativeText'] as const;
type BulkField = (typeof BULK_FIELDS)[number];

/** What is done to all chosen photos at once; to all of them when none is chosen. */
export const BulkBar = ({ names, form, people, chosen, onChosen, onRemove, onDone }: BulkBarProps) => {
  const text = useText();
  const [field, setField] = useState<BulkField>('credit');
  const [value, setValue] = useState('');
  const [isAddingPerson, setIsAddingPerson] = useState(false);
  const keys = chosen.length > 0 ? chosen : form.rows.map(({ key }) => key);
  const rows = form.rows.filter(({ key }) => keys.includes(key));
  const certain = rows.map((row) => ({
    key: row.key,
    people: people.of(row).proposed.flatMap(({ isCertain, person }) => (isCertain && person !== null ? [person] : [])),
  }));
  const countCertain = certain.reduce((sum, one) => sum + one.people.length, 0);
  const captioned = rows.filter(
    ({ alternativeText, decorative, caption }) => alternativeText.trim() === '' && !decorative && caption.trim() !== '',
  );

  const set = (): void => {
    const undo = form.change(keys.map((key) => ({ key, change: { [field]: value } })));
    onDone({ message: text('photos.bulk.set', { field: text(`photos.field.${field}`), count: keys.length }), undo });
  };
  const describe = (): void => {
    const undo = form.change(captioned.map(({ key, caption }) => ({ key, change: { alternativeText: caption } })));
    onDone({ message: text('photos.bulk.described', { count: captioned.length }), undo });
  };
  const accept = (): void => {
    const undo = form.addPeople(certain.filter((one) => one.people.length > 0));
    onDone({ message: text('photos.bulk.accepted', { count: countCertain }), undo });
  };
  const addPerson = (person: Connectable): void => {
    const undo = form.addPeople(keys.map((key) => ({ key, people: [person] })));
    onDone({ message: text('photos.bulk.added', { name: person.name, count: keys.length }), undo });
  };

  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      background="neutral100"
      padding={3}
      hasRadius
      role="group"
      aria-label={text('photos.bulk.title')}
    >
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Checkbox
          checked={chosen.length === 0 ? false : chosen.length === form.rows.length ? true : 'indeterminate'}
          onCheckedChange={(isAll) => onChosen(isAll === true ? form.rows.map(({ key }) => key) : [])}
        >
          {text('photos.bulk.chosen', { count: chosen.length, total: form.rows.length })}
        </Checkbox>
        {countCertain > 0 && (
          <Button size="S" disabled={form.isDisabled} onClick={accept}>
            {text('photos.bulk.accept', { count: countCertain })}
          </Button>
        )}
        {captioned.length > 0 && (
          <Button size="S" variant="secondary" disabled={form.isDisabled} onClick={describe}>
            {text('photos.bulk.describe', { count: captioned.length })}
          </Button>
        )}
        <Button
          size="S"
          variant="tertiary"
          disabled={form.isDisabled}
          aria-expanded={isAddingPerson}
          onClick={() => setIsAddingPerson(!isAddingPerson)}
        >
          {text('photos.bulk.addPerson')}
        </Button>
        {chosen.length > 0 && (
          <Button size="S" variant="danger-light" disabled={form.isDisabled} onClick={() => onRemove(chosen)}>
            {text('photos.bulk.remove', { count: chosen.length })}
          </Button>
        )}
      </Flex>
      {isAddingPerson && <PersonSearch names={names} label={text('photos.bulk.whom')} onChoose={addPerson} />}
      <Flex gap={2} wrap="wrap" alignItems="flex-end">
        <Field.Root width="220px">
          <Field.Label>{text('photos.bulk.field')}</Field.Label>
          <SingleSelect
            size="S"
            value={field}
            onChange={(chosenField) => setField(BULK_FIELDS.find((one) => one === chosenField) ?? 'credit')}
          >
            {BULK_FIELDS.filter((name) => names.has('photo', name)).map((name) => (
              <SingleSelectOption key={name} value={name}>
                {text(`photos.field.${name}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root width="360px">
          <Field.Label>{text('photos.bulk.value')}</Field.Label>
          <TextInput
            size="S"
            value={value}
            disabled={form.isDisabled}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
            onKeyDown={(event: React.KeyboardEvent) => {
              if (event.key === 'Enter' && value.trim() !== '') set();
            }}
          />
        </Field.Root>
        <Button size="S" variant="secondary" disabled={form.isDisabled || value.trim() === ''} onClick={set}>
          {text('photos.bulk.apply', { count: keys.length })}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {text(chosen.length === 0 ? 'photos.bulk.all' : 'photos.bulk.some')}
        </Typography>
      </Flex>
    </Flex>
  );
};
