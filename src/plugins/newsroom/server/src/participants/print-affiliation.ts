import { inLocale } from '../content-model/in-locale';
import type { Affiliation, Organisation } from '../content-model/types';

/** The language that an article is printed in. */
export interface Print {
  locale: string;
  defaultLocale: string;
}

export interface NamedOrganisation extends Pick<Organisation, 'name'> {
  translations: ReadonlyArray<{ locale: string; name: string | null }>;
}

export interface PrintableAffiliation extends Pick<Affiliation, 'text' | 'title' | 'acting' | 'organisationName'> {
  organisation: (NamedOrganisation & { documentId: string }) | null;
}

type Printed = { text?: string; organisationName?: string };

/**
 * The printed values that an affiliation lacks. `before` is the same affiliation before the save: what we had printed
 * for an office that the editor has changed since, and nobody retyped, is printed anew. A record that was merely
 * renamed changes nothing.
 */
export const printAffiliation = (affiliation: PrintableAffiliation, print: Print, before?: PrintableAffiliation): Printed => {
  const { organisation, title, acting } = affiliation;
  const printed: Printed = {};

  const isReplacement = before !== undefined && isReplaced(organisation, before.organisation);
  const staleName = isReplacement && before.organisation !== null ? nameOf(before.organisation, print) : null;
  const hasName = affiliation.organisationName !== null && affiliation.organisationName !== staleName;
  if (organisation !== null && !hasName) printed.organisationName = nameOf(organisation, print);
  const name = printed.organisationName ?? affiliation.organisationName;

  const isEdited = before !== undefined && (title !== before.title || acting !== before.acting || name !== before.organisationName);
  const staleText = isEdited ? phrase(before.title, before.acting, before.organisationName, print.locale) : null;
  const hasText = affiliation.text !== null && affiliation.text !== staleText;
  const text = phrase(title, acting, name, print.locale);
  if (text !== null && !hasText) printed.text = text;
  return printed;
};

export const nameOf = (organisation: NamedOrganisation, { locale, defaultLocale }: Print): string =>
  inLocale(organisation, 'name', locale, defaultLocale);

/** Somebody else now, who is known: a relation that is merely gone leaves the print alone. */
export const isReplaced = (now: { documentId: string } | null, before: { documentId: string } | null): boolean =>
  now !== null && before !== null && now.documentId !== before.documentId;

const SAYS_ACTING = /^(вр\.?\s?и\.?\s?о\b|врио|и\.\s?о\.|ио\s|исполняющ|временно исполняющ|acting\b|interim\b)/i;
/** Abbreviations before a name in quotes, or alone: they stand in the genitive unchanged, as a Russian title wants it. */
const INDECLINABLE = /^(?:[A-ZА-ЯЁ]{2,}\s+)*(?:["«„“]|[A-ZА-ЯЁ]{2,}$)/;

const phrase = (title: string | null, acting: boolean, name: string | null, locale: string): string | null => {
  if (title === null) return null;
  const isEnglish = /^en\b/i.test(locale);
  const needsActing = acting && !SAYS_ACTING.test(title);
  const office = !needsActing ? title : isEnglish ? `acting ${title}` : `${title} (и. о.)`;
  if (name === null || title.toLowerCase().includes(name.toLowerCase())) return office;
  const isOneSyntagm = !isEnglish && !needsActing && INDECLINABLE.test(name);
  return isOneSyntagm ? `${office} ${name}` : `${office}, ${name}`;
};
