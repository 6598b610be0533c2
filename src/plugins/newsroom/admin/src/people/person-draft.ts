import type { CreatePersonRequest } from '../../../shared/contracts/directory-edits';
import type { SuggestedAffiliation } from '../../../shared/contracts/suggestions';

export interface Office {
  key: number;
  isWanted: boolean;
  title: string;
  acting: boolean;
  /** Document id of one on record; null: one to be made by its name. */
  organisation: string | null;
  organisationName: string;
}

export interface PersonDraft {
  lastName: string;
  firstName: string;
  patronymic: string;
  gender: 'male' | 'female' | null;
  offices: Office[];
}

/** The offices that a text gives, as a form that the editor may correct. */
export const officesOf = (affiliations: readonly SuggestedAffiliation[]): Office[] =>
  affiliations.map(({ office, acting, organisation, organisationName }, key) => ({
    key,
    isWanted: true,
    title: office,
    acting,
    organisation: organisation?.documentId ?? null,
    organisationName: organisation?.name ?? organisationName ?? '',
  }));

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const organisationOf = ({ organisation, organisationName }: Office) => {
  if (organisation !== null) return { documentId: organisation };
  const name = orNull(organisationName);
  return name === null ? null : { name };
};

export const toPersonRequest = ({ offices, ...person }: PersonDraft): CreatePersonRequest => ({
  lastName: person.lastName.trim(),
  firstName: person.firstName.trim(),
  patronymic: orNull(person.patronymic),
  gender: person.gender,
  positions: offices
    .filter(({ isWanted, title }) => isWanted && title.trim() !== '')
    .map((office) => ({ title: office.title.trim(), acting: office.acting, organisation: organisationOf(office) })),
});
