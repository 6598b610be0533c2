import type { ComponentWrite } from '../content-model/component-writes.store';
import { personName, type NamedPerson } from '../directory/person-name';
import { isReplaced, printAffiliation, type Print, type PrintableAffiliation } from './print-affiliation';

export type PrintablePerson = NamedPerson & { documentId: string };

export interface PrintableParticipant {
  id: number;
  name: string | null;
  person: PrintablePerson | null;
  affiliations: ReadonlyArray<PrintableAffiliation & { id: number }>;
}

/**
 * What has to be written so that participants are printed in full. `before` are the participants as they were before
 * the save: the name that stood for a person whom the editor has replaced since is printed anew.
 */
export const printNames = (
  participants: readonly PrintableParticipant[],
  print: Print,
  before: readonly PrintableParticipant[] = [],
): ComponentWrite[] =>
  participants.flatMap((participant): ComponentWrite[] => {
    const old = before.find(({ id }) => id === participant.id);
    const name = printName(participant, print, old);
    const affiliations = participant.affiliations.map((affiliation) => ({
      path: ['participants', 'affiliations'],
      id: affiliation.id,
      values: printAffiliation(
        affiliation,
        print,
        old?.affiliations.find(({ id }) => id === affiliation.id),
      ),
    }));
    const printed: ComponentWrite = { path: ['participants'], id: participant.id, values: name === null ? {} : { name } };
    return [printed, ...affiliations].filter(hasValues);
  });

/** The name to print for somebody, or null when one is printed already or nobody is known. */
export const printName = (
  { person, name }: Pick<PrintableParticipant, 'person' | 'name'>,
  { locale, defaultLocale }: Print,
  before?: Pick<PrintableParticipant, 'person' | 'name'>,
): string | null => {
  if (person === null) return null;
  const old = before?.person ?? null;
  const isStale = old !== null && isReplaced(person, old) && name === personName(old, locale, defaultLocale);
  return name === null || isStale ? personName(person, locale, defaultLocale) : null;
};

export const hasValues = ({ values }: { values: object }): boolean => Object.keys(values).length > 0;
