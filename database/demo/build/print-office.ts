import type { OrganisationContent, PositionContent } from '../content/types';
import { TITLES_EN } from '../content/titles';

export interface PrintedOffice {
  /** The phrase as an article prints it. */
  text: string;
  /** The same in the nominative, without "врио". */
  title: string;
  acting: boolean;
  organisationName: string;
}

const inRussian = (position: PositionContent, organisation: OrganisationContent): PrintedOffice => {
  const phrase = `${position.title} ${organisation.of}`;
  const text = position.printed ?? phrase;
  return {
    text,
    title: position.acting === true ? (position.office ?? phrase) : text,
    acting: position.acting ?? false,
    organisationName: organisation.printed ?? organisation.name,
  };
};

const ACTING = /^Acting /;

const inEnglish = (position: PositionContent, organisation: OrganisationContent): PrintedOffice => {
  const acting = position.acting ?? false;
  const text = position.printedEn ?? `${acting ? 'Acting ' : ''}${TITLES_EN[position.title]}, ${organisation.en.name}`;
  return { text, title: text.replace(ACTING, ''), acting, organisationName: organisation.en.name };
};

export const printOffice = (position: PositionContent, organisation: OrganisationContent, locale: 'ru' | 'en'): PrintedOffice =>
  locale === 'ru' ? inRussian(position, organisation) : inEnglish(position, organisation);
