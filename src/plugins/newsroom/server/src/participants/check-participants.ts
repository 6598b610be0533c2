import type { Affiliation, Participant } from '../content-model/types';
import type { Violation } from '../saving/types';

type Path = ReadonlyArray<string | number>;

export interface CheckedParticipant extends Pick<Participant, 'name'> {
  person: object | null;
  affiliations: ReadonlyArray<Pick<Affiliation, 'title'>>;
}

/** Everybody on an article is somebody, and every affiliation says as what. */
export const checkParticipants = (participants: readonly CheckedParticipant[]): Violation[] =>
  participants.flatMap(({ person, name, affiliations }, index) => {
    const path = ['participants', index];
    const nobody: Violation[] = person === null && name === null ? [{ path: [...path, 'name'], message: NOBODY(index + 1) }] : [];
    return [...nobody, ...affiliations.flatMap((affiliation, place) => checkAffiliation(affiliation, [...path, 'affiliations', place]))];
  });

/** An affiliation has a title; the organisation may be a record, a printed name, or missing. */
export const checkAffiliation = ({ title }: Pick<Affiliation, 'title'>, path: Path): Violation[] =>
  title === null
    ? [
        {
          path: [...path, 'title'],
          message: {
            en: 'An affiliation needs a title: write it in the nominative, or remove the affiliation.',
            ru: 'Укажите должность в именительном падеже или удалите эту строку должности.',
          },
        },
      ]
    : [];

const NOBODY = (number: number): Violation['message'] => ({
  en: `Participant ${number} is nobody yet: choose a person, write the name as it is to be printed, or remove the row.`,
  ru: `Участник ${number} не указан: выберите персону, впишите имя, как его печатать, или удалите строку.`,
});
