import { useState } from 'react';

import { Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Textarea, TextInput, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { MadeRecordsResponse } from '../../../shared/contracts/directory-edits';
import type { SuggestedAgreement } from '../../../shared/contracts/suggestions';
import { useText } from '../use-text';
import { draftOf, FORMS, toAgreementRequest, type AgreementDraft } from './agreement-draft';

interface CreateAgreementDialogProps {
  proposal: SuggestedAgreement;
  day: string | null;
  onClose: () => void;
  onMade: (data: MadeRecordsResponse['data']) => void;
}

/** The agreement that the text tells of, filled in from it. */
export const CreateAgreementDialog = ({ proposal, day, onClose, onMade }: CreateAgreementDialogProps) => {
  const text = useText();
  const { post } = useFetchClient();
  const parties = proposal.parties.map(({ name }) => name);
  const title = [text(`agreement.form.${proposal.form}`), parties.join(' — ')].filter(Boolean).join(': ');
  const [draft, setDraft] = useState<AgreementDraft>(draftOf(proposal, title, day));
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const change = (part: Partial<AgreementDraft>): void => setDraft((before) => ({ ...before, ...part }));

  const save = async (): Promise<void> => {
    setIsSaving(true);
    try {
      const { data } = await post<MadeRecordsResponse>('/newsroom/agreements', toAgreementRequest(draft, proposal));
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
          <Modal.Title>{text('agreement.create')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root required>
              <Field.Label>{text('agreement.title')}</Field.Label>
              <TextInput value={draft.title} onChange={(event) => change({ title: event.target.value })} />
            </Field.Root>
            <Field.Root>
              <Field.Label>{text('agreement.form')}</Field.Label>
              <SingleSelect value={draft.form} onChange={(form) => change({ form: FORMS.find((one) => one === form) ?? draft.form })}>
                {FORMS.map((form) => (
                  <SingleSelectOption key={form} value={form}>
                    {text(`agreement.form.${form}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root required hint={text('agreement.signedOnHint')}>
              <Field.Label>{text('agreement.signedOn')}</Field.Label>
              <TextInput value={draft.signedOn} onChange={(event) => change({ signedOn: event.target.value })} />
              <Field.Hint />
            </Field.Root>
            <Flex direction="column" alignItems="stretch" gap={1}>
              <Typography variant="delta" tag="h3">
                {text('agreement.parties')}
              </Typography>
              {parties.length === 0 && <Typography textColor="neutral600">{text('agreement.noParties')}</Typography>}
              {parties.map((name) => (
                <Typography key={name}>{name}</Typography>
              ))}
              {proposal.signatories.map(({ name, onBehalfOf }) => (
                <Typography key={name} variant="pi">
                  {onBehalfOf === null ? text('agreement.signs', { name }) : text('agreement.signsFor', { name, party: onBehalfOf })}
                </Typography>
              ))}
            </Flex>
            <Field.Root hint={text('lines.hint')}>
              <Field.Label>{text('agreement.aims')}</Field.Label>
              <Textarea value={draft.aims} onChange={(event) => change({ aims: event.target.value })} />
              <Field.Hint />
            </Field.Root>
            <Field.Root hint={text('lines.hint')}>
              <Field.Label>{text('agreement.focusAreas')}</Field.Label>
              <Textarea value={draft.focusAreas} onChange={(event) => change({ focusAreas: event.target.value })} />
              <Field.Hint />
            </Field.Root>
            {error !== null && (
              <Typography textColor="danger600" role="alert">
                {error}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button
            onClick={() => void save()}
            disabled={draft.title.trim() === '' || draft.signedOn.trim() === '' || isSaving}
            loading={isSaving}
          >
            {text('agreement.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
