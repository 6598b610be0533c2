import type { Archive } from '../content';
import type { AffiliationContent, Key, ParticipantContent, PersonContent, Role } from '../content/types';
import type { DocumentData, Links } from './links';
import { positionsOn } from './positions-on';
import { printOffice } from './print-office';

type Records = Pick<Archive, 'organisations' | 'persons' | 'positions'>;
type Locale = 'ru' | 'en';

export const printName = (person: PersonContent, locale: Locale): string =>
  locale === 'ru' ? `${person.firstName} ${person.lastName}` : person.printedEn;

/** A participant as the article prints them on the day: every office held then, in the order of the table. */
export const participantData = (
  participant: ParticipantContent,
  day: string,
  records: Records,
  links: Links,
  locale: Locale,
): DocumentData => {
  if (typeof participant !== 'string') {
    return {
      person: null,
      name: locale === 'ru' ? participant.name : (participant.nameEn ?? participant.name),
      role: participant.role ?? 'participant',
      affiliations: participant.affiliations.map((affiliation) => chosenAffiliation(affiliation, records, links, locale)),
    };
  }
  const [key, role = 'participant'] = participant.split(':') as [Key, Role?];
  const person = records.persons.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody is called "${key}".`);
  return {
    person: links('person', key) ?? null,
    name: printName(person, locale),
    role,
    affiliations: positionsOn(records.positions, key, day).map((position) => {
      const organisation = records.organisations.find((one) => one.key === position.organisation);
      if (organisation === undefined) throw new Error(`There is no organisation "${position.organisation}".`);
      return { ...printOffice(position, organisation, locale), organisation: links('organisation', position.organisation) ?? null };
    }),
  };
};

const chosenAffiliation = (affiliation: AffiliationContent, { organisations }: Records, links: Links, locale: Locale): DocumentData => {
  const { text, title } = locale === 'ru' ? affiliation : (affiliation.en ?? affiliation);
  const known = organisations.find((one) => one.key === affiliation.organisation);
  return {
    text,
    title,
    acting: affiliation.acting ?? false,
    organisation: affiliation.organisation === undefined ? null : (links('organisation', affiliation.organisation) ?? null),
    organisationName: (locale === 'en' ? known?.en.name : undefined) ?? affiliation.organisationName ?? null,
  };
};
