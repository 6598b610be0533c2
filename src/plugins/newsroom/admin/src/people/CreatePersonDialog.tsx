import { useState } from 'react';

import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { CreatePersonRequest, MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import type { SuggestedAffiliation, SuggestedNameParts } from '../../../shared/contracts/suggestions';
import { useText } from '../use-text';
import { officesOf, toPersonRequest, type Office, type PersonDraft } from './person-draft';

interface CreatePersonDialogProps {
  proposal: { nameParts: SuggestedNameParts; affiliations: SuggestedAffiliation[] };
  /** What happens to the person beside being made. */
  saveLabel: string;
  onClose: () => void;
  onMade: (data: MadeRecordsResponse['data']) => void;
}

/** A person, the offices and organisations that the text names, filled in from it and made in one step. */
export const CreatePersonDialog = ({ proposal, saveLabel, onClose, onMade }: CreatePersonDialogProps) => {
  const text = useText();
  const { post } = useFetchClient();
  const [draft, setDraft] = useState<PersonDraft>({
    lastName: proposal.nameParts.lastName,
    firstName: proposal.nameParts.firstName,
    patronymic: proposal.nameParts.patronymic ?? '',
    gender: proposal.nameParts.gender,
    offices: officesOf(proposal.affiliations),
  });
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const canSave = draft.lastName.trim() !== '' && draft.firstName.trim() !== '' && !isSaving;

  const change = (part: Partial<PersonDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const changeOffice = (at: number, part: Partial<Office>): void =>
    change({ offices: draft.offices.map((office, place) => (place === at ? { ...office, ...part } : office)) });

  const save = async (): Promise<void> => {
    setIsSaving(true);
    try {
      const body: CreatePersonRequest = toPersonRequest(draft);
      const { data } = await post<MadeRecordsResponse>('/newsroom/people', body);
      onMade(data.data);
    } catch (thrown) {
      setError(isFetchError(thrown) ? thrown.message : String(thrown));
      setIsSaving(false);
    }
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('person.create')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Grid.Root gap={4}>
            {(['lastName', 'firstName', 'patronymic'] as const).map((name) => (
              <Grid.Item key={name} col={4} xs={12} direction="column" alignItems="stretch">
                <Field.Root required={name !== 'patronymic'}>
                  <Field.Label>{text(`person.${name}`)}</Field.Label>
                  <TextInput value={draft[name]} onChange={(event) => change({ [name]: event.target.value })} />
                </Field.Root>
              </Grid.Item>
            ))}
            <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
              <Field.Root>
                <Field.Label>{text('person.gender')}</Field.Label>
                <SingleSelect
                  value={draft.gender ?? ''}
                  onChange={(gender) => change({ gender: gender === 'male' || gender === 'female' ? gender : null })}
                  onClear={() => change({ gender: null })}
                >
                  <SingleSelectOption value="male">{text('person.male')}</SingleSelectOption>
                  <SingleSelectOption value="female">{text('person.female')}</SingleSelectOption>
                </SingleSelect>
              </Field.Root>
            </Grid.Item>
          </Grid.Root>
          <Box paddingTop={5}>
            <Typography variant="delta" tag="h3">
              {text('person.offices')}
            </Typography>
            {draft.offices.length === 0 && <Typography textColor="neutral600">{text('person.noOffices')}</Typography>}
            {draft.offices.map((office, at) => (
              <OfficeFields key={office.key} office={office} onChange={(part) => changeOffice(at, part)} />
            ))}
          </Box>
          {error !== null && (
            <Typography textColor="danger600" role="alert">
              {error}
            </Typography>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button onClick={() => void save()} disabled={!canSave} loading={isSaving}>
            {saveLabel}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const OfficeFields = ({ office, onChange }: { office: Office; onChange: (part: Partial<Office>) => void }) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={4}>
      <Checkbox checked={office.isWanted} onCheckedChange={(isWanted) => onChange({ isWanted: isWanted === true })}>
        {text('person.recordOffice')}
      </Checkbox>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root>
            <Field.Label>{text('person.title')}</Field.Label>
            <TextInput value={office.title} disabled={!office.isWanted} onChange={(event) => onChange({ title: event.target.value })} />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root hint={text(office.organisation === null ? 'person.newOrganisation' : 'person.knownOrganisation')}>
            <Field.Label>{text('person.organisation')}</Field.Label>
            <TextInput
              value={office.organisationName}
              disabled={!office.isWanted || office.organisation !== null}
              onChange={(event) => onChange({ organisationName: event.target.value })}
            />
            {office.organisationName !== '' && <Field.Hint />}
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
      <Checkbox checked={office.acting} disabled={!office.isWanted} onCheckedChange={(acting) => onChange({ acting: acting === true })}>
        {text('person.acting')}
      </Checkbox>
    </Flex>
  );
};
