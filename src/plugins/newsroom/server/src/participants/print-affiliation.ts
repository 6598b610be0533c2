import type { Affiliation } from '../content-model/types';
import { organisationName, type NamedOrganisation } from '../directory/organisation-name';

/** The language that an article is printed in. */
export interface Print {
  locale: string;
  defaultLocale: string;
}

export interface PrintableAffiliation extends Pick<Affiliation, 'text' | 'title' | 'acting' | 'organisationName'> {
  organisation: (NamedOrganisation & { documentId: string }) | null;
}

type Printed = Partial<Record<'text' | 'organisationName', string>>;

/**
 * The printed values that an affiliation lacks. `before` is the same affiliation before the save: what was printed
 * for an organisation that the editor has replaced since, and nobody retyped, is printed anew.
 */
export const printAffiliation = (affiliation: PrintableAffiliation, print: Print, before?: PrintableAffiliation): Printed => {
  const stale = before === undefined || !isReplaced(affiliation.organisation, before.organisation) ? {} : standInFor(before, print);
  const isMissing = (field: keyof Printed): boolean => affiliation[field] === null || affiliation[field] === stale[field];

  const { organisation, title } = affiliation;
  const printed: Printed = {};
  if (organisation !== null && isMissing('organisationName')) printed.organisationName = organisationName(organisation, print.locale, print.defaultLocale);
  const name = printed.organisationName ?? affiliation.organisationName;
  if (title !== null && isMissing('text')) printed.text = phrase({ title, acting: affiliation.acting, name }, print.locale);
  return printed;
};

/** What we would have printed for an affiliation, had nobody typed anything. */
const standInFor = (affiliation: PrintableAffiliation, print: Print): Printed =>
  printAffiliation({ ...affiliation, text: null, organisationName: null }, print);

/** Somebody else now, who is known: a relation that is merely gone leaves the print alone. */
export const isReplaced = (now: { documentId: string } | null, before: { documentId: string } | null): boolean =>
  now !== null && before !== null && now.documentId !== before.documentId;

const SAYS_ACTING = /^(вр\.?\s?и\.?\s?о\b|врио|и\.\s?о\.|ио\s|исполняющ|временно исполняющ|acting\b|interim\b)/i;
/** Abbreviations before a name in quotes, or alone: they stand in the genitive unchanged, as a Russian title wants it. */
const INDECLINABLE = /^(?:[A-ZА-ЯЁ]{2,}\s+)*(?:["«„“]|[A-ZА-ЯЁ]{2,}$)/;

const phrase = ({ title, acting, name }: { title: string; acting: boolean; name: string | null }, locale: string): string => {
  const isEnglish = /^en\b/i.test(locale);
  const needsActing = acting && !SAYS_ACTING.test(title);
  const office = !needsActing ? title : isEnglish ? `acting ${title}` : `${title} (и. о.)`;
  if (name === null || title.toLowerCase().includes(name.toLowerCase())) return office;
  const isOneSyntagm = !isEnglish && !needsActing && INDECLINABLE.test(name);
  return isOneSyntagm ? `${office} ${name}` : `${office}, ${name}`;
};
