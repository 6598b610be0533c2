import { useState } from 'react';

import { Box, Flex, Tag, TextButton, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';

import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { PersonSearch } from '../people/PersonSearch';
import { useText } from '../use-text';
import type { PhotoRow } from './photo-rows';
import type { PeopleOfRow } from './use-people';
import type { PhotosForm } from './use-photos-form';

interface PeopleCellProps {
  names: Names;
  form: PhotosForm;
  row: PhotoRow;
  number: number;
  people: PeopleOfRow;
  participants: readonly Connectable[];
}

/** Who is in a photo: those linked, those proposed, those who take part, and a search. */
export const PeopleCell = ({ names, form, row, number, people: { linked, proposed }, participants }: PeopleCellProps) => {
  const text = useText();
  const [isAdding, setIsAdding] = useState(false);
  const add = (person: Connectable): void => {
    form.addPeople([{ key: row.key, people: [person] }]);
  };
  const offered = proposed.flatMap(({ person, candidates }) => (person === null ? candidates : [person]));
  const unknown = proposed.filter(({ status }) => status === 'new');
  const others = participants.filter(({ documentId }) => ![...linked, ...offered].some((one) => one.documentId === documentId));

  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      role="group"
      aria-label={text('photos.cell', { number, field: text('photos.field.people') })}
    >
      {linked.length > 0 && (
        <Flex tag="ul" gap={1} wrap="wrap">
          {linked.map((person) => (
            <li key={person.documentId}>
              <Tag
                icon={<Cross aria-hidden />}
                label={text('photos.takeOff', { name: person.name, number })}
                disabled={form.isDisabled}
                onClick={() => form.removePerson(row.key, person)}
              >
                {person.name}
              </Tag>
            </li>
          ))}
        </Flex>
      )}
      {offered.map((person) => (
        <Offer key={person.documentId} person={person} number={number} isDisabled={form.isDisabled} onAdd={() => add(person)} />
      ))}
      {unknown.map(({ name }) => (
        <Typography key={name} variant="pi" textColor="neutral600">
          {text('photos.unknownPerson', { name })}
        </Typography>
      ))}
      <TextButton
        disabled={form.isDisabled}
        aria-expanded={isAdding}
        onClick={() => setIsAdding(!isAdding)}
        aria-label={text('photos.addPersonTo', { number })}
      >
        {text('photos.addPerson')}
      </TextButton>
      {isAdding && (
        <Box width="100%">
          {others.slice(0, 12).map((person) => (
            <Offer key={person.documentId} person={person} number={number} isDisabled={form.isDisabled} onAdd={() => add(person)} />
          ))}
          <PersonSearch names={names} onChoose={add} />
        </Box>
      )}
    </Flex>
  );
};

const Offer = ({ person, number, isDisabled, onAdd }: { person: Connectable; number: number; isDisabled: boolean; onAdd: () => void }) => {
  const text = useText();
  return (
    <TextButton startIcon={<Plus />} disabled={isDisabled} onClick={onAdd} aria-label={text('photos.addTo', { name: person.name, number })}>
      {person.name}
    </TextButton>
  );
};
