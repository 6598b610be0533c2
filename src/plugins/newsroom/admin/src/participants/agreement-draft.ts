import type { AgreementForm } from '../../../shared/contracts/agreements';
import type { CreateAgreementRequest } from '../../../shared/contracts/directory-edits';
import type { SuggestedAgreement } from '../../../shared/contracts/suggestions';

export interface AgreementDraft {
  title: string;
  form: AgreementForm;
  /** Partial date. */
  signedOn: string;
  /** One on each line. */
  aims: string;
  focusAreas: string;
}

export const FORMS: readonly AgreementForm[] = ['agreement', 'memorandum', 'protocol', 'roadmap', 'contract', 'other'];

export const draftOf = ({ form, aims, focusAreas }: SuggestedAgreement, title: string, day: string | null): AgreementDraft => ({
  title,
  form,
  signedOn: day ?? '',
  aims: aims.join('\n'),
  focusAreas: focusAreas.join('\n'),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the editor made of the proposal, with its parties and signatories as the text names them. */
export const toAgreementRequest = (draft: AgreementDraft, { parties, signatories }: SuggestedAgreement): CreateAgreementRequest => ({
  title: draft.title.trim(),
  form: draft.form,
  signedOn: draft.signedOn.trim(),
  parties: parties.map(({ organisation, name }) => ({ organisation: organisation?.documentId ?? null, name })),
  signatories: signatories.map(({ person, name, affiliation, onBehalfOf }) => {
    const party = parties.findIndex((one) => one.name === onBehalfOf);
    return {
      person: person?.documentId ?? null,
      name,
      affiliation:
        affiliation === null
          ? null
          : {
              text: affiliation.text,
              title: affiliation.title,
              acting: affiliation.acting,
              organisation: affiliation.organisation?.documentId ?? null,
              organisationName: affiliation.organisationName,
            },
      onBehalfOf: party < 0 ? null : party,
    };
  }),
  aims: linesOf(draft.aims),
  focusAreas: linesOf(draft.focusAreas),
});
