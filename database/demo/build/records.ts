/** Records of the archive → data for the Document Service. */
import type { NameContent, OrganisationContent, PersonContent, PositionContent } from '../content/types';
import { TITLES_EN } from '../content/titles';
import type { DocumentData, Links } from './links';

export const nameData = ({ name, en }: NameContent): DocumentData => ({ name, translations: [{ locale: 'en', name: en }] });

export const organisationData = (organisation: OrganisationContent, links: Links): DocumentData => ({
  name: organisation.name,
  shortName: organisation.shortName ?? null,
  legalForm: organisation.legalForm ?? null,
  kind: organisation.kind,
  region: organisation.region === undefined ? null : (links('region', organisation.region) ?? null),
  parent: organisation.parent === undefined ? null : (links('organisation', organisation.parent) ?? null),
  aliases: organisation.aliases ?? [],
  website: organisation.website ?? null,
  listed: organisation.listed ?? false,
  translations: [{ locale: 'en', name: organisation.en.name, shortName: organisation.en.shortName ?? null }],
});

export const portraitKey = (person: PersonContent): string => `portrait-${person.portrait}`;

export const personData = (person: PersonContent, links: Links): DocumentData => ({
  lastName: person.lastName,
  firstName: person.firstName,
  patronymic: person.patronymic ?? null,
  gender: person.gender,
  portrait: person.portrait === undefined ? null : (links('file', portraitKey(person)) ?? null),
  biography: person.biography ?? null,
  aliases: person.aliases ?? [],
  listed: person.listed ?? false,
  translations: person.en === undefined ? [] : [{ locale: 'en', patronymic: null, biography: null, ...person.en }],
});

export const positionKey = ({ person, organisation, title, from }: PositionContent): string =>
  [person, organisation, title, from ?? ''].join('/');

/** Null when the person or the organisation is gone: a position without either says nothing. */
export const positionData = (position: PositionContent, order: number, links: Links): DocumentData | null => {
  const person = links('person', position.person);
  const organisation = links('organisation', position.organisation);
  if (person === undefined || organisation === undefined) return null;
  return {
    person,
    organisation,
    title: position.title,
    acting: position.acting ?? false,
    from: position.from ?? null,
    to: position.to ?? null,
    order,
    translations: [{ locale: 'en', title: TITLES_EN[position.title] }],
  };
};
